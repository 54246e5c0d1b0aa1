import { formatter, type Locale, regionOf } from "@etabli/i18n"
import type { ImpactReceipt } from "@etabli/store-api"
import { nameOfWord, type WordsByKind } from "../words/read-words"

/** Hours of bench work, to a tenth. */
export function hoursIn(locale: Locale, minutes: number): string {
  return formatter(regionOf(locale)).number(minutes / 60)
}

export function listIn(locale: Locale, words: string[]): string {
  return formatter(regionOf(locale)).list(words)
}

/** A receipt whose materials are named, for a paper or a letter: what leaves the house carries words, not codes. */
export function namedReceipt(receipt: ImpactReceipt, words: WordsByKind, locale: Locale): ImpactReceipt {
  const named = (materials: readonly string[]) => materials.map((code) => nameOfWord(words.material, code, locale))
  return {
    ...receipt,
    materials: named(receipt.materials),
    lines: receipt.lines.map((line) => ({ ...line, materials: named(line.materials) })),
  }
}
