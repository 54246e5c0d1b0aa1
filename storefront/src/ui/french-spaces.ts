import type { Text } from "@etabli/store-api"

/** French sets a space before its double signs, which must not begin a line. */
export function withFrenchSpaces({ text, lang }: Text): string {
  if (lang !== "fr") return text
  return text.replace(/ (?=[:;!?»])/g, "\u00a0").replace(/(?<=«) /g, "\u00a0")
}
