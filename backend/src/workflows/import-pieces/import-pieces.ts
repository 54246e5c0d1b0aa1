import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { writePieces } from "../write-pieces/write-pieces"
import type { ListedPiece } from "./listed-piece"
import { movesOf, type PiecesPlan, planPieces, toWrite } from "./plan-pieces"
import { refuseForeignStock } from "./refuse-foreign-stock"
import { galleryOf, storePictures } from "./store-pictures"

type Importing = {
  pieces: readonly ListedPiece[]
  /** What is written in the same transaction; given the products' ids by handle. */
  alongside?: (trx: Knex, ids: ReadonlyMap<string, string>) => Promise<void>
}

/**
 * Brings pieces to what files or a form say, all or nothing. A known file changes nothing. Index and pages are the caller's
 * to bring up to date.
 */
export async function importPieces(
  container: MedusaContainer,
  { pieces, alongside }: Importing,
): Promise<PiecesPlan & { ids: Map<string, string> }> {
  const plan = await planPieces(container, pieces)
  const planned = [...plan.fresh, ...plan.changed]
  if (planned.length === 0) return { ...plan, ids: new Map() }
  await refuseForeignStock(container, planned)
  const stored = await storePictures(container, planned)
  try {
    const writing = {
      pieces: planned.map((one) => toWrite(one, galleryOf(one, stored.pictures))),
      moves: planned.flatMap(movesOf),
    }
    const ids = await databaseOf(container).transaction(async (trx) => {
      const written = await writePieces(trx, writing)
      await alongside?.(trx, written)
      return written
    })
    return { ...plan, ids }
  } catch (error) {
    await stored.forget()
    throw error
  }
}
