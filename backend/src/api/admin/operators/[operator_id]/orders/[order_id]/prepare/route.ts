import { z } from "zod"
import { prepareOrder } from "../../../../../../../workflows/workshop-orders/prepare-order"
import { actRoute } from "../../../../act-route"

const line = z.strictObject({ line_id: z.string().max(80), quantity: z.int().min(1).max(9999) })

/** Packs what is named, or all that is left. */
export const POST = actRoute({
  kind: "prepare",
  body: z.strictObject({ lines: z.array(line).min(1).max(100).nullable().default(null) }),
  deed: ({ lines }) => prepareOrder(lines),
})
