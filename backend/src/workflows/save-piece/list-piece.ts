import type { PieceDraft } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import type { FormRow } from "../../pieces/piece-row"
import { deliverEvents } from "../deliver-events/deliver-events"
import { importPiecesWorkflow } from "../import-pieces"
import type { PieceEdit } from "../import-pieces/listed-piece"
import { refusalOf } from "../import-pieces/listing-refusal"
import { changesOf } from "./changes-of"
import type { SaveOutcome } from "./save-piece"

export type ListPiece = {
  operatorId: string
  by: string
  /** As it stood; null where it is new. */
  row: FormRow | null
  piece: PieceDraft
  edit: PieceEdit
}

/** Runs the one path into the shop for a form's piece, and writes down what changed. */
export async function listPiece(container: MedusaContainer, listing: ListPiece): Promise<SaveOutcome> {
  const shop = await readShop(container)
  const { errors } = await importPiecesWorkflow(container).run({
    input: { pieces: [{ file: listing.piece, pictures: [], edit: listing.edit }], ...shop },
    throwOnError: false,
  })
  const [failed] = errors
  if (failed) {
    const error: unknown = failed.error
    const refusal = refusalOf(error)
    if (refusal) return { ok: false, refusal }
    throw error
  }
  await recordChange(databaseOf(container), ...changesOf(listing))
  deliverEvents.soon(container)
  return { ok: true }
}

/** What a new product is tied to: the shop's one channel and one way of shipping. */
async function readShop(container: MedusaContainer): Promise<{ salesChannelId: string; shippingProfileId: string }> {
  const [channels, profiles] = await Promise.all([
    container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { order: { created_at: "ASC" }, take: 1 }),
    container.resolve(Modules.FULFILLMENT).listShippingProfiles({}, { order: { created_at: "ASC" }, take: 1 }),
  ])
  return { salesChannelId: channels[0]?.id ?? "", shippingProfileId: profiles[0]?.id ?? "" }
}
