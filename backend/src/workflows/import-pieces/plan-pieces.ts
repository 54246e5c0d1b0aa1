import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import { contentHash } from "../content-hash"
import type { ListedPiece } from "./listed-piece"
import { refuseForeignStock } from "./refuse-foreign-stock"

export type KnownVariant = { id: string; sku: string; price_id: string | null }
type KnownPiece = {
  id: string
  handle: string
  operator_id: string | null
  content_hash: string | null
  variants: KnownVariant[]
}

export type PlannedPiece = ListedPiece & { hash: string; operatorId: string; known: KnownPiece | null }
export type PiecesPlan = {
  fresh: PlannedPiece[]
  changed: PlannedPiece[]
  unchanged: number
  /** Ids by handle. */
  categories: Record<string, string>
}

/** Which files say something new, and whether what they name is there. */
export const planPiecesStep = createStep(
  "plan-pieces",
  async ({ pieces }: { pieces: ListedPiece[] }, { container }) => {
    const [operators, categories, products] = await Promise.all([
      selectRows<Named>(container, "select id, handle from operator where deleted_at is null"),
      selectRows<Named>(container, "select id, handle from product_category where deleted_at is null"),
      selectRows<KnownPiece>(container, KNOWN_PIECES, [pieces.map(({ file }) => file.handle)]),
    ])
    const operatorIds = idsByHandle(operators)
    const categoryIds = idsByHandle(categories)
    const known = new Map(products.map((product) => [product.handle, product]))
    const planned = pieces.map((piece): PlannedPiece => {
      const operatorId = operatorIds[piece.file.operator]
      if (!operatorId) throw missing(piece, "operator", piece.file.operator)
      const { category } = piece.file
      if (category && !categoryIds[category]) throw missing(piece, "category", category)
      const hash = contentHash(
        piece.file,
        piece.pictures.map(({ view, sha256 }) => [view, sha256]),
      )
      return { ...piece, hash, operatorId, known: known.get(piece.file.handle) ?? null }
    })
    const fresh = planned.filter((piece) => !piece.known)
    const changed = planned.filter(({ known, edit, hash }) => known && (edit || known.content_hash !== hash))
    changed.forEach(refuseOtherOperator)
    changed.forEach(refuseOtherVariants)
    await refuseForeignStock(container, [...fresh, ...changed])
    return new StepResponse<PiecesPlan>({
      fresh,
      changed,
      unchanged: planned.length - fresh.length - changed.length,
      categories: categoryIds,
    })
  },
)

type Named = { id: string; handle: string }

const KNOWN_PIECES = `
  select p.id, p.handle, d.content_hash, po.operator_id,
         coalesce(json_agg(json_build_object('id', v.id, 'sku', v.sku, 'price_id', pr.id)) filter (where v.id is not null), '[]') as variants
    from product p
    left join piece_details d on d.product_id = p.id and d.deleted_at is null
    left join product_operator po on po.product_id = p.id and po.deleted_at is null
    left join product_variant v on v.product_id = p.id and v.deleted_at is null
    left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    left join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur'
          and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null and pr.deleted_at is null
   where p.handle = any(?) and p.deleted_at is null
   group by p.id, d.content_hash, po.operator_id`

function idsByHandle(rows: Named[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [row.handle, row.id]))
}

function missing(piece: ListedPiece, what: string, handle: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `${piece.file.handle} names the ${what} ${handle}, which is not there.`,
  )
}

/** An address belongs to whoever took it first: a file cannot rewrite another workshop's piece. */
function refuseOtherOperator({ file, known, operatorId }: PlannedPiece): void {
  if (known?.operator_id === operatorId) return
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${file.handle} is listed by another workshop.`)
}

/** Orders and baskets point at variants, so a file cannot swap them under a piece that is already listed. */
function refuseOtherVariants({ file, known }: PlannedPiece): void {
  const before = (known?.variants ?? []).map((variant) => variant.sku).sort()
  const after = file.variants.map((variant) => variant.sku).sort()
  if (before.join() === after.join()) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${file.handle} is listed with ${before.join(", ")}, its file has ${after.join(", ")}: add or take out variants in the dashboard first.`,
  )
}
