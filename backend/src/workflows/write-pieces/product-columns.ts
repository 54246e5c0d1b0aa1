import { languageOf, type VariantDraft } from "@etabli/listing"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Row } from "../../database/insert-rows"
import { anyText, ownText } from "../import-pieces/listed-piece"
import { choiceName } from "./names"
import type { PieceToWrite } from "./piece-to-write"

/** What Medusa's product says of a piece. */
export function productColumns({ piece, status, pictures }: PieceToWrite): Row {
  const language = languageOf(piece)
  return {
    title: anyText(piece.title, language),
    description: ownText(piece.description, language),
    status,
    thumbnail: pictures[0]?.url ?? null,
  }
}

/** What Medusa's variant says of a choice. Its inventory is not managed where it is made to order: Medusa would refuse to
 * hand over what was made for the order. */
export function variantColumns({ piece }: PieceToWrite, variant: VariantDraft): Row {
  return {
    title: choiceName(piece, variant),
    sku: variant.sku,
    manage_inventory: piece.kind !== "made_to_order",
    variant_rank: piece.variants.indexOf(variant),
    ...measures(variant),
  }
}

export function measures({ width_mm, depth_mm, height_mm, weight_g }: Partial<VariantDraft>): Row {
  return { width: width_mm ?? null, length: depth_mm ?? null, height: height_mm ?? null, weight: weight_g ?? null }
}

/** What a choice takes at the bench, and the stock that a file said, from which the next one moves it. */
export function variantDetailColumns({ isFile }: PieceToWrite, variant: VariantDraft, imported: Row = {}): Row {
  return {
    bench_minutes: variant.bench_minutes ?? 0,
    batch: variant.batch ?? null,
    imported_stock: isFile ? (variant.stock ?? {}) : imported,
  }
}

export function imageRows(productId: string, { pictures }: PieceToWrite): Row[] {
  return pictures.map(({ url }, rank) => ({ id: generateEntityId(undefined, "img"), url, rank, product_id: productId }))
}
