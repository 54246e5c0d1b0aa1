import type { PieceDraft } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { tellOfPieces } from "../../catalogue/tell-of-pieces"
import type { FormRow } from "../../pieces/piece-row"
import { deliverEvents } from "../deliver-events/deliver-events"
import { importPieces } from "../import-pieces/import-pieces"
import type { PieceEdit } from "../import-pieces/listed-piece"
import { type ListingRefusal, refusalOf } from "../write-pieces/listing-refusal"
import { changesOf } from "./changes-of"

export type ListPiece = {
  operatorId: string
  by: string
  /** As it stood; null where it is new. */
  row: FormRow | null
  piece: PieceDraft
  edit: PieceEdit
}

export type ListOutcome = { ok: true; id: string } | { ok: false; refusal: ListingRefusal }

/** Takes a form's piece the way of files into the shop, with the line in the audit log that goes with it. Answers its id. */
export async function listPiece(container: MedusaContainer, listing: ListPiece): Promise<ListOutcome> {
  const { piece, edit } = listing
  try {
    const { ids } = await importPieces(container, {
      pieces: [{ file: piece, pictures: [], edit }],
      alongside: async (trx, written) => {
        const id = written.get(piece.handle) ?? ""
        await recordChange(trx, ...changesOf(listing, id))
        await tellOfPieces(trx, [id])
      },
    })
    deliverEvents.soon(container)
    return { ok: true, id: ids.get(piece.handle) ?? "" }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal) return { ok: false, refusal }
    throw error
  }
}
