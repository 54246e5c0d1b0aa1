/** French calls the first day of a month "premier", and no other: Intl writes "1 septembre". */
export function withFrenchFirst(tag: string): (text: string) => string {
  if (!tag.startsWith("fr")) return (text) => text
  return (text) => text.replace(/(?<!\d)1(?=[\s\u2013])/gu, "1er")
}
