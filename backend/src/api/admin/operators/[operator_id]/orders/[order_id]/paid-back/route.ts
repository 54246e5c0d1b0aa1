import { z } from "zod"
import { notePaidBack } from "../../../../../../../workflows/workshop-orders/note-paid-back"
import { actRoute } from "../../../../act-route"

/** The seller paid a refund back by its own bank. */
export const POST = actRoute({
  kind: "paid_back",
  body: z.strictObject({ refund_id: z.string().max(80) }),
  deed: ({ refund_id }) => notePaidBack(refund_id),
})
