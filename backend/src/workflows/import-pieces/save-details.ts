import { LANGUAGES, languageOf, type VariantDraft } from "@etabli/listing"
import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type { PieceDetails } from "../../modules/listing/models/piece-details"
import type { VariantDetails } from "../../modules/listing/models/variant-details"
import type { ListingModuleService } from "../../modules/listing/service"
import type { PiecesPlan, PlannedPiece } from "./plan-pieces"
import { productIdOf, type ListedVariants } from "./read-variants"
import { galleryOf, type StoredPictures } from "./store-pictures"

/** The law's two years. */
const USUAL_GUARANTEE = 24

type Input = { plan: PiecesPlan; pictures: StoredPictures; variants: ListedVariants }
type Before = {
  created: { pieces: string[]; variants: string[] }
  pieces: InferTypeOf<typeof PieceDetails>[]
  variants: InferTypeOf<typeof VariantDetails>[]
}

/** Writes what a piece and its variants are beyond Medusa's product. */
export const saveDetailsStep = createStep(
  "save-details",
  async ({ plan, pictures, variants }: Input, { container }) => {
    const service: ListingModuleService = container.resolve(LISTING_MODULE)
    const planned = [...plan.fresh, ...plan.changed]
    const pieceRows = planned.map((piece) => pieceRow(piece, pictures, variants))
    const variantRows = planned.flatMap(({ file, edit }) =>
      file.variants.map((variant) => variantRow(variant, variants, edit !== undefined)),
    )
    const pieces = await service.listPieceDetails({ product_id: pieceRows.map((row) => row.product_id) })
    const known = await service.listVariantDetails({ variant_id: variantRows.map((row) => row.variant_id) })
    const pieceIds = new Map(pieces.map((row) => [row.product_id, row.id]))
    const variantIds = new Map(known.map((row) => [row.variant_id, row.id]))
    const newPieces = await service.createPieceDetails(pieceRows.filter((row) => !pieceIds.has(row.product_id)))
    const newVariants = await service.createVariantDetails(variantRows.filter((row) => !variantIds.has(row.variant_id)))
    await service.updatePieceDetails(withIds(pieceRows, (row) => pieceIds.get(row.product_id)))
    await service.updateVariantDetails(withIds(variantRows, (row) => variantIds.get(row.variant_id)))
    const created = { pieces: newPieces.map((row) => row.id), variants: newVariants.map((row) => row.id) }
    return new StepResponse<null, Before>(null, { created, pieces, variants: known })
  },
  async (before, { container }) => {
    if (!before) return
    const service: ListingModuleService = container.resolve(LISTING_MODULE)
    await service.deletePieceDetails(before.created.pieces)
    await service.deleteVariantDetails(before.created.variants)
    await service.updatePieceDetails(before.pieces)
    await service.updateVariantDetails(before.variants)
  },
)

function pieceRow(piece: PlannedPiece, stored: StoredPictures, variants: ListedVariants) {
  const { file, hash, edit, known } = piece
  return {
    product_id: productIdOf(file, variants),
    language: languageOf(file),
    kind: file.kind ?? ("ready" as const),
    condition: file.condition ?? null,
    origin: file.origin ?? null,
    materials: file.materials ?? [],
    colours: file.colours ?? [],
    finish: file.finish ?? "",
    lead_weeks_min: file.lead_weeks?.min ?? null,
    lead_weeks_max: file.lead_weeks?.max ?? null,
    guarantee_months: file.guarantee_months ?? USUAL_GUARANTEE,
    eco_participation_cents: file.eco_participation_cents ?? 0,
    purchase_cost_cents: file.purchase_cost_cents ?? null,
    care: file.care ?? {},
    assembly: file.assembly ?? {},
    repair: file.repair ?? {},
    condition_note: file.condition_note ?? null,
    safety: file.safety ?? null,
    pictures: galleryOf(piece, stored) as unknown as Record<string, unknown>,
    listed_on: file.listed_on,
    // Whoever writes a file answers for its texts.
    checked: edit?.checked ?? [...LANGUAGES],
    content_hash: edit ? (known?.content_hash ?? "") : hash,
  }
}

function variantRow(
  { sku, bench_minutes = 0, batch, stock = {} }: VariantDraft,
  variants: ListedVariants,
  isEdit: boolean,
) {
  const known = variants[sku]
  const row = { variant_id: known?.variant_id ?? "", bench_minutes, batch: batch ?? null }
  // What a file last said stays beside what a form says: the next file moves the stock from there.
  return { ...row, imported_stock: isEdit ? (known?.imported_stock ?? {}) : stock }
}

function withIds<Row>(rows: Row[], idOf: (row: Row) => string | undefined): (Row & { id: string })[] {
  return rows.flatMap((row) => {
    const id = idOf(row)
    return id ? [{ ...row, id }] : []
  })
}
