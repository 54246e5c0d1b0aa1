import { type Language, languageOf, type PieceDraft, type VariantDraft } from "@etabli/listing"
import { decimalFromCents } from "@etabli/money"
import { anyText, ownText } from "./listed-piece"
import type { PlannedPiece } from "./plan-pieces"
import { galleryOf, type StoredPictures } from "./store-pictures"

/** Medusa wants an option on every product; a piece without choice has this one. */
export const NO_CHOICE = { title: "Modèle", value: "Standard" }

/** What a new product is tied to. */
type Ties = { categories: Record<string, string>; salesChannelId: string; shippingProfileId: string }

/** A new product as Medusa's workflow takes it: with variants, prices, links. */
export function toProductInput(piece: PlannedPiece, pictures: StoredPictures, ties: Ties) {
  const { file } = piece
  const language = languageOf(file)
  const option = file.option ? anyText(file.option, language) : NO_CHOICE.title
  return {
    ...productFields(piece, pictures, ties.categories),
    handle: file.handle,
    options: [{ title: option, values: file.variants.map((variant) => choiceOf(variant, language)) }],
    shipping_profile_id: ties.shippingProfileId,
    sales_channels: [{ id: ties.salesChannelId }],
    variants: file.variants.map((variant, rank) => ({
      ...variantFields(file, variant, rank),
      options: { [option]: choiceOf(variant, language) },
      prices: euros(variant),
    })),
  }
}

/** A listed product's change: its variants keep their ids; their prices are `save-prices`' business. */
export function toProductChange(piece: PlannedPiece, pictures: StoredPictures, categories: Record<string, string>) {
  const known = new Map((piece.known?.variants ?? []).map((variant) => [variant.sku, variant]))
  return {
    ...productFields(piece, pictures, categories),
    id: piece.known?.id ?? "",
    variants: piece.file.variants.map((variant, rank) => {
      const { id = "" } = known.get(variant.sku) ?? {}
      return { ...variantFields(piece.file, variant, rank), id }
    }),
  }
}

function productFields(piece: PlannedPiece, stored: StoredPictures, categories: Record<string, string>) {
  const { file, edit } = piece
  const language = languageOf(file)
  const images = galleryOf(piece, stored).map(({ url }) => ({ url }))
  return {
    title: anyText(file.title, language),
    description: ownText(file.description, language),
    status: edit?.status ?? ("published" as const),
    category_ids: file.category ? [categories[file.category] ?? ""] : [],
    images,
    thumbnail: images[0]?.url ?? null,
  }
}

function variantFields(file: PieceDraft, variant: VariantDraft, variant_rank: number) {
  return {
    title: choiceOf(variant, languageOf(file)),
    sku: variant.sku,
    manage_inventory: file.kind !== "made_to_order",
    allow_backorder: false,
    width: variant.width_mm ?? null,
    length: variant.depth_mm ?? null,
    height: variant.height_mm ?? null,
    weight: variant.weight_g ?? null,
    variant_rank,
  }
}

function choiceOf({ title }: VariantDraft, language: Language): string {
  return title ? anyText(title, language) : NO_CHOICE.value
}

function euros({ price_cents }: VariantDraft): { currency_code: string; amount: number }[] {
  return price_cents === undefined ? [] : [{ currency_code: "eur", amount: Number(decimalFromCents(price_cents)) }]
}
