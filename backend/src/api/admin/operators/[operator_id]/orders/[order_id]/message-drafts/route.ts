import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf } from "../../../../../../../database/database-of"
import { messageDrafts } from "../../../../../../../workshop-orders/message-drafts"
import { readOperatorName } from "../../../../../../../workshop-orders/read-operator-name"
import { readOrder } from "../../../../../../../workshop-orders/read-order"
import { orderKey } from "../../../../operator-key"

/** Letters to begin with, in the language of the order's customer. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = databaseOf(req.scope)
  const key = orderKey(req)
  const [order, name] = await Promise.all([readOrder(db, key), readOperatorName(db, key.operatorId)])
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
  res.json({ language: order.locale, drafts: messageDrafts(order, name) })
}
