import { type Locale, translator } from "@etabli/i18n"

export { LOCALES, type Locale } from "@etabli/i18n"

/** What the screens say in one language: tests look for what a person reads there. */
export function wordsOf(locale: Locale) {
  return {
    common: translator(locale, "common"),
    catalogue: translator(locale, "catalogue"),
    piece: translator(locale, "piece"),
    basket: translator(locale, "basket"),
    delivery: translator(locale, "delivery"),
    checkout: translator(locale, "checkout"),
    order: translator(locale, "order"),
    account: translator(locale, "account"),
    problem: translator(locale, "problem"),
    errors: translator(locale, "errors"),
    story: translator(locale, "story"),
    consent: translator(locale, "consent"),
    vat: translator(locale, "vat"),
    waiting: translator(locale, "waiting"),
    withdrawal: translator(locale, "withdrawal"),
    impact: translator(locale, "impact"),
    repair: translator(locale, "repair"),
    review: translator(locale, "review"),
    trust: translator(locale, "trust"),
    wishes: translator(locale, "wishes"),
  }
}
