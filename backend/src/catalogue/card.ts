import type { Availability, Locale, PieceCard } from "@etabli/store-api"
import type { PieceDocument } from "./piece-document"
import { toPicture } from "./pictures"
import { pickText } from "./texts"

/** The fields of a document that a card is made of. */
export const CARD_FIELDS = [
  "id",
  "handle",
  "language",
  "title_fr",
  "title_nl",
  "title_en",
  "category",
  "kind",
  "condition",
  "price_cents",
  "price_from",
  "operator",
  "operator_name",
  "city",
  "country",
  "tint",
  "picture_url",
  "picture_width",
  "picture_height",
] as const satisfies readonly (keyof PieceDocument)[]

export type CardDocument = Pick<PieceDocument, (typeof CARD_FIELDS)[number]>

export function toCard(document: CardDocument, locale: Locale, availability: Availability): PieceCard {
  const title = pickText(
    { fr: document.title_fr, nl: document.title_nl, en: document.title_en },
    locale,
    document.language,
  )
  return {
    handle: document.handle,
    title,
    category: document.category,
    kind: document.kind,
    condition: document.condition,
    price_cents: document.price_cents,
    price_from: document.price_from,
    maker: {
      handle: document.operator,
      name: document.operator_name,
      city: document.city,
      country: document.country,
      tint: document.tint,
    },
    picture: cardPicture(document, title.text, locale),
    availability,
  }
}

function cardPicture({ picture_url, picture_width, picture_height }: CardDocument, name: string, locale: Locale) {
  if (!picture_url) return null
  return toPicture({ url: picture_url, width: picture_width ?? 0, height: picture_height ?? 0 }, name, locale)
}
