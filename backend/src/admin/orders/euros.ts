/** An amount as a person types it, comma or point, as integer cents; null where it is none. */
export function centsOf(text: string): number | null {
  const [, euros, cents = ""] = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f€]/g, "")) ?? []
  return euros === undefined ? null : Number(euros) * 100 + Number(cents.padEnd(2, "0"))
}
