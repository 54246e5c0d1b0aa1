type Texts = { readonly [key: string]: string | Texts }

/** Texts are typed with plain spaces; French signs of two parts hold on to the word before them. */
export function withFrenchSpaces<T extends Texts>(texts: T): T {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === "string" ? hold(value) : withFrenchSpaces(value),
    ]),
  ) as T
}

function hold(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, "\u00a0").replace(/(?<=«) /g, "\u00a0")
}
