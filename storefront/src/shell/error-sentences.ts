/**
 * The sentences of the error pages, in the browser. The same as `errors.unexpected` of @etabli/i18n, which a test
 * compares: importing that package here would send every text of the shop to every visitor.
 */
export const ERROR_SENTENCES = {
  fr: {
    title: "Quelque chose a cassé chez nous",
    body: "La page n’a pas pu être préparée. Votre panier est gardé. Réessayez dans un instant\u00a0; si cela continue, écrivez-nous.",
    again: "Réessayer",
  },
  nl: {
    title: "Er ging bij ons iets stuk",
    body: "De pagina kon niet worden klaargemaakt. Uw mandje is bewaard. Probeer het zo meteen opnieuw; blijft het duren, schrijf ons dan.",
    again: "Opnieuw proberen",
  },
  en: {
    title: "Something broke on our side",
    body: "The page could not be prepared. Your basket is kept. Try again in a moment; if it goes on, write to us.",
    again: "Try again",
  },
} as const

export function errorSentences(pathname: string) {
  const locale = pathname.split("/")[1]
  return ERROR_SENTENCES[locale === "nl" || locale === "en" ? locale : "fr"]
}
