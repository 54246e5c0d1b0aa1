import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf } from "../../../../../../database/database-of"
import { readOrder } from "../../../../../../workshop-orders/read-order"
import { orderKey } from "../../../operator-key"

/** One order of an operator, with what may be done with it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await readOrder(databaseOf(req.scope), orderKey(req))
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
  res.json({ order })
}
