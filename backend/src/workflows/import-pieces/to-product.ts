import type { PieceFile } from "@etabli/listing"
import { decimalFromCents } from "@etabli/money"
import { baseText } from "./listed-piece"
import type { PlannedPiece } from "./plan-pieces"
import type { StoredPictures } from "./store-pictures"

type VariantFile = PieceFile["variants"][number]
/** Medusa wants an option on every product; a piece without choice has this one. */
const NO_CHOICE = { title: "Modèle", value: "Standard" }

/** What a new product is tied to. */
type Ties = { categories: Record<string, string>; salesChannelId: string; shippingProfileId: string }

/** A new product as Medusa's workflow takes it: with variants, prices, links. */
export function toProductInput(piece: PlannedPiece, pictures: StoredPictures, ties: Ties) {
  const { file } = piece
  const option = file.option ? baseText(file.option) : NO_CHOICE.title
  return {
    ...productFields(piece, pictures, ties.categories),
    handle: file.handle,
    options: [{ title: option, values: file.variants.map(optionValue) }],
    shipping_profile_id: ties.shippingProfileId,
    sales_channels: [{ id: ties.salesChannelId }],
    variants: file.variants.map((variant, rank) => ({
      ...variantFields(file, variant, rank),
      options: { [option]: optionValue(variant) },
      prices: [euros(variant)],
    })),
  }
}

/** A listed product's change: its variants keep their ids and prices theirs. */
export function toProductChange(piece: PlannedPiece, pictures: StoredPictures, categories: Record<string, string>) {
  const known = new Map((piece.known?.variants ?? []).map((variant) => [variant.sku, variant]))
  return {
    ...productFields(piece, pictures, categories),
    id: piece.known?.id ?? "",
    variants: piece.file.variants.map((variant, rank) => {
      const { id = "", price_id = null } = known.get(variant.sku) ?? {}
      const price = { ...euros(variant), ...(price_id ? { id: price_id } : {}) }
      return { ...variantFields(piece.file, variant, rank), id, prices: [price] }
    }),
  }
}

function productFields({ file, pictures }: PlannedPiece, stored: StoredPictures, categories: Record<string, string>) {
  const images = pictures.flatMap(({ sha256 }) => (stored[sha256] ? [{ url: stored[sha256].url }] : []))
  return {
    title: baseText(file.title),
    description: baseText(file.description),
    status: "published" as const,
    category_ids: [categories[file.category] ?? ""],
    images,
    thumbnail: images[0]?.url ?? null,
  }
}

function variantFields(file: PieceFile, variant: VariantFile, variant_rank: number) {
  return {
    title: variant.title ? baseText(variant.title) : NO_CHOICE.value,
    sku: variant.sku,
    manage_inventory: file.kind !== "made_to_order",
    allow_backorder: false,
    width: variant.width_mm,
    length: variant.depth_mm,
    height: variant.height_mm,
    weight: variant.weight_g,
    variant_rank,
  }
}

function optionValue(variant: VariantFile): string {
  return variant.title ? baseText(variant.title) : NO_CHOICE.value
}

function euros(variant: VariantFile) {
  return { currency_code: "eur", amount: Number(decimalFromCents(variant.price_cents)) }
}
