import { z } from "zod"
import { cancelWorkOrder } from "../../../../../../../workflows/workshop-orders/cancel-work-order"
import { actRoute } from "../../../../act-route"

/** Calls the order off; the customer reads the reason. */
export const POST = actRoute({
  kind: "cancel",
  body: z.strictObject({ reason: z.string().trim().min(3).max(1000) }),
  deed: () => cancelWorkOrder(),
})
