import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { config } from "../../../config"
import { isSignedCharge } from "../../../providers/payment-test-card/call-back"
import { deliverEvents } from "../../../workflows/deliver-events/deliver-events"
import { basketOfCharge } from "../../../workflows/place-basket/basket-store"
import { settleBasket } from "../../../workflows/place-basket/settle-basket"
import { RefusalError } from "../../refusal-error"
import { parseInput } from "../../respond"
import { databaseOf } from "../../../database/database-of"

const callSchema = z.strictObject({ charge_id: z.string().max(60), signature: z.string().max(100) })

/** The test bank's call: a charge was decided. It says nothing that is believed; the bank itself is asked. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const call = parseInput(callSchema, req.body)
  if (!config.testCard || !isSignedCharge(call.charge_id, call.signature, config.secrets.link))
    throw new RefusalError({ code: "not_found" })
  const basket = await basketOfCharge(databaseOf(req.scope), call.charge_id)
  if (basket && (basket.state === "placing" || basket.state === "awaiting_payer")) {
    await settleBasket(req.scope, basket)
    deliverEvents.soon(req.scope)
  }
  res.json({ received: true })
}
