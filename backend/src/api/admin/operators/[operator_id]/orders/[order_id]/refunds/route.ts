import { z } from "zod"
import { refundOrder } from "../../../../../../../workflows/workshop-orders/refund-order"
import { actRoute } from "../../../../act-route"

const body = z.strictObject({
  amount_cents: z.int().min(1).max(100_000_000),
  reason: z.string().trim().min(3).max(1000),
})

/** Gives money of the order's share back; the customer reads the reason. */
export const POST = actRoute({
  kind: "refund",
  body: body,
  deed: refundOrder,
})
