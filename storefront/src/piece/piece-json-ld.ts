import type { Availability, Condition, Locale, Piece, Reviews, ShopWords, Variant } from "@etabli/store-api"
import { wordLabel } from "@/catalogue/word-label"

const AVAILABILITY: Record<Availability["state"], string> = {
  in_stock: "InStock",
  made_to_order: "MadeToOrder",
  nearly_full: "LimitedAvailability",
  full: "OutOfStock",
  paused: "OutOfStock",
  sold_out: "SoldOut",
}
const CONDITION: Record<Condition, string> = {
  new: "NewCondition",
  second_hand: "UsedCondition",
  transformed: "RefurbishedCondition",
}

/** The piece as schema.org describes a product; nothing in it that the page does not show. */
export function pieceJsonLd(
  piece: Piece,
  reviews: Reviews,
  { locale, words, origin }: { locale: Locale; words: ShopWords; origin: string },
): Record<string, unknown> {
  const url = `${origin}/${locale}/pieces/${piece.handle}`
  const [first] = piece.variants
  return {
    "@type": "Product",
    "@id": `${url}#piece`,
    url,
    name: piece.title.text,
    description: piece.description.text,
    sku: first?.sku,
    image: piece.pictures.map(({ url: src }) => pictureUrl(src, origin)),
    brand: { "@type": "Brand", name: piece.maker.name },
    manufacturer: { "@type": "Organization", name: piece.manufacturer.name },
    material: piece.materials.map((material) => wordLabel(words, "material", material)),
    color: piece.colours.map((colour) => wordLabel(words, "colour", colour)),
    ...(first && sizeOf(first)),
    ...reviewsOf(reviews),
    offers: piece.variants.map((variant) => offerOf(piece, variant, url)),
  }
}

/** No average of fewer than three, here as on the page. */
function reviewsOf({ summary, reviews }: Reviews): Record<string, unknown> {
  if (reviews.length === 0) return {}
  const { average_tenths, count } = summary
  const rated = (value: number) => ({ ratingValue: value, bestRating: 5, worstRating: 1 })
  return {
    ...(average_tenths !== null && {
      aggregateRating: { "@type": "AggregateRating", ...rated(average_tenths / 10), reviewCount: count },
    }),
    review: reviews.map(({ rating, text, first_name, published_on }) => ({
      "@type": "Review",
      reviewRating: { "@type": "Rating", ...rated(rating) },
      author: { "@type": "Person", name: first_name },
      datePublished: published_on,
      reviewBody: text.text,
      inLanguage: text.lang,
    })),
  }
}

/** The same address as the shared picture: one host is named, ours. */
function pictureUrl(src: string, origin: string): string {
  return `${origin}/_next/image?${new URLSearchParams({ url: src, w: "1080", q: "75" }).toString()}`
}

function offerOf(piece: Piece, variant: Variant, url: string): Record<string, unknown> {
  return {
    "@type": "Offer",
    url,
    sku: variant.sku,
    priceCurrency: "EUR",
    price: (variant.price_cents / 100).toFixed(2),
    availability: `https://schema.org/${AVAILABILITY[variant.availability.state]}`,
    itemCondition: `https://schema.org/${CONDITION[piece.condition]}`,
    seller: { "@type": "Organization", name: piece.seller_name },
  }
}

function sizeOf(variant: Variant): Record<string, unknown> {
  const length = (millimetres: number) => ({ "@type": "QuantitativeValue", value: millimetres / 10, unitCode: "CMT" })
  return {
    width: length(variant.width_mm),
    depth: length(variant.depth_mm),
    height: length(variant.height_mm),
    weight: { "@type": "QuantitativeValue", value: variant.weight_g / 1000, unitCode: "KGM" },
  }
}
