import { z } from "zod"
import { markPaid } from "../../../../../../../workflows/workshop-orders/mark-paid"
import { actRoute } from "../../../../act-route"

/** The order's share came in. */
export const POST = actRoute({
  kind: "mark_paid",
  body: z.strictObject({}),
  deed: () => markPaid(),
})
