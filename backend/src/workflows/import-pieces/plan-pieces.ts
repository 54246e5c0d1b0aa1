import { LANGUAGES } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { contentHash } from "../content-hash"
import type { KnownPiece, PieceToWrite, WantedMove } from "../write-pieces/piece-to-write"
import { readKnown } from "../write-pieces/read-known"
import type { ListedPiece } from "./listed-piece"

export type PlannedPiece = ListedPiece & { hash: string; operatorId: string; known: KnownPiece | null }
export type PiecesPlan = { fresh: PlannedPiece[]; changed: PlannedPiece[]; unchanged: number }

/** Which pieces say something new, and whether what they name is there. */
export async function planPieces(container: MedusaContainer, pieces: readonly ListedPiece[]): Promise<PiecesPlan> {
  const [operators, known] = await Promise.all([
    selectRows<{ id: string; handle: string }>(container, "select id, handle from operator where deleted_at is null"),
    readKnown(
      databaseOf(container),
      pieces.map(({ file }) => file.handle),
    ),
  ])
  const operatorIds = new Map(operators.map(({ id, handle }) => [handle, id]))
  const planned = pieces.map((piece): PlannedPiece => {
    const { file, pictures } = piece
    const operatorId = operatorIds.get(file.operator)
    if (!operatorId) throw missingOperator(file)
    const hash = contentHash(
      file,
      pictures.map(({ view, sha256 }) => [view, sha256]),
    )
    return { ...piece, hash, operatorId, known: known.get(file.handle) ?? null }
  })
  const fresh = planned.filter((piece) => !piece.known)
  const changed = planned.filter(({ known: before, edit, hash }) => before && (edit || before.content_hash !== hash))
  changed.forEach(refuseOtherOperator)
  return { fresh, changed, unchanged: planned.length - fresh.length - changed.length }
}

/** A planned piece as the writer takes it. Whoever writes a file answers for its texts, and shows what it says. */
export function toWrite(planned: PlannedPiece, pictures: PieceToWrite["pictures"]): PieceToWrite {
  const { file, edit, known, hash, operatorId } = planned
  return {
    piece: file,
    operatorId,
    known,
    pictures,
    status: edit?.status ?? "published",
    checked: edit?.checked ?? LANGUAGES,
    seenVersion: edit?.version ?? null,
    contentHash: edit ? (known?.content_hash ?? "") : hash,
    isFile: edit === undefined,
  }
}

/** What file or form say of a listed choice's stock, more or less than the last file, or than the form showed. */
export function movesOf({ file, edit, known }: PlannedPiece): WantedMove[] {
  return file.variants.flatMap(({ sku, stock = {} }, index) => {
    const variant = known?.variants.find((one) => one.sku === sku)
    if (!variant) return []
    const before = edit ? edit.seen[sku] : variant.imported_stock
    return Object.entries(stock).map(([place, quantity]) => ({
      sku,
      place,
      delta: quantity - (before?.[place] ?? 0),
      path: `variants.${String(index)}.stock.${place}`,
      told: `${sku} has stock in ${place}`,
    }))
  })
}

function missingOperator({ handle, operator }: ListedPiece["file"]): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${handle} names the operator ${operator}, which is not there.`)
}

/** An address belongs to whoever took it first: a file cannot rewrite another workshop's piece. */
function refuseOtherOperator({ file, known, operatorId }: PlannedPiece): void {
  if (known?.operator_id === operatorId) return
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${file.handle} is listed by another workshop.`)
}
