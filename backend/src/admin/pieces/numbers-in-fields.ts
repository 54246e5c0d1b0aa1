/** A number as people type it, in hundredths or whatever `scale` makes of it; null where it is empty, NaN where it is none. */
export function readNumber(text: string, scale = 1): number | null {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(",", ".")
  if (plain === "") return null
  if (!/^\d+(\.\d+)?$/.test(plain)) return Number.NaN
  const number = Number(plain) * scale
  return Math.abs(number - Math.round(number)) < 1e-6 ? Math.round(number) : Number.NaN
}

/** A stored number as a field shows it, with the comma or point of the language. */
export function writeNumber(value: number | undefined, scale: number, language: string): string {
  if (value === undefined) return ""
  const number = Math.round((value / scale) * 1000) / 1000
  // Euros with a part of one show both digits of it: 89,50.
  const text = scale === 100 && !Number.isInteger(number) ? number.toFixed(2) : String(number)
  return language.startsWith("en") ? text : text.replace(".", ",")
}
