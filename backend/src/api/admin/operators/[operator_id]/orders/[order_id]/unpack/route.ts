import { z } from "zod"
import { unpackOrder } from "../../../../../../../workflows/workshop-orders/unpack-order"
import { actRoute } from "../../../../act-route"

const parcels = z.array(z.string().max(80)).min(1).max(100).nullable().default(null)

/** Takes parcels apart again. */
export const POST = actRoute({
  kind: "unpack",
  body: z.strictObject({ parcels }),
  deed: ({ parcels: named }) => unpackOrder(named),
})
