import { z } from "zod"
import { shipOrder } from "../../../../../../../workflows/workshop-orders/ship-order"
import { actRoute } from "../../../../act-route"

const body = z.strictObject({
  parcels: z.array(z.string().max(80)).min(1).max(100).nullable().default(null),
  carrier: z.string().trim().max(60).default(""),
  number: z
    .string()
    .trim()
    .regex(/^[\w ./-]{0,60}$/)
    .default(""),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
})

/** Parcels leave, with a carrier or in the workshop's own van. */
export const POST = actRoute({
  kind: "ship",
  body: body,
  deed: shipOrder,
})
