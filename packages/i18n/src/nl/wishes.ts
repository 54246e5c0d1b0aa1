import type { wishes as french } from "../fr/wishes.js"
import type { TextsLike } from "../texts-shape.js"

export const wishes: TextsLike<typeof french> = {
  title: "Uw verlanglijst",
  add: "Op mijn verlanglijst",
  remove: "Van mijn verlanglijst halen",
  see: "Mijn verlanglijst bekijken",
  device:
    "Deze lijst blijft op dit toestel: geen account, geen cookie. Om ze te tonen vraagt deze pagina alleen die stukken op.",
  no_script:
    "De lijst wordt in de browser bewaard, met JavaScript. Zonder kunt u de pagina’s van de stukken bij uw favorieten zetten; een gedeelde link opent hier wel gewoon.",
  empty: "Nog niets. Met het hartje op de pagina van een stuk zet u het hier.",
  shared: "Een lijst die met u gedeeld is.",
  keep: "Deze stukken op mijn lijst zetten",
  kept: "Bewaard.",
  share: "Link om te delen",
  copy: "De link kopiëren",
  copied: "De link is gekopieerd.",
  to_pieces: "De stukken bekijken",
  gone_one: "{{count}} stuk wordt niet meer getoond.",
  gone_other: "{{count}} stukken worden niet meer getoond.",
}
