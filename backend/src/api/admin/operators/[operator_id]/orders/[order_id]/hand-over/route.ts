import { z } from "zod"
import { handOverOrder } from "../../../../../../../workflows/workshop-orders/hand-over-order"
import { actRoute } from "../../../../act-route"

const body = z.strictObject({
  parcels: z.array(z.string().max(80)).min(1).max(100).nullable().default(null),
  by: z
    .union([
      z.strictObject({ code: z.string().trim().min(1).max(20) }),
      z.strictObject({ name: z.string().trim().min(1).max(120) }),
    ])
    .nullable()
    .default(null),
  paid: z.boolean().default(false),
})

/** Into the hands of whoever has the code, or of the person it is for. */
export const POST = actRoute({
  kind: "hand_over",
  body: body,
  deed: handOverOrder,
})
