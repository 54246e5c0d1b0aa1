import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf } from "../../../../../../database/database-of"
import { readTransfer } from "../../../../../../stock/read-transfers"

/** One transfer note, to be printed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { operator_id, transfer_id } = req.params
  const transfer = await readTransfer(databaseOf(req.scope), String(operator_id), String(transfer_id))
  if (!transfer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such note.")
  res.json({ transfer })
}
