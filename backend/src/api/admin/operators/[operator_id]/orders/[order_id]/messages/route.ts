import { z } from "zod"
import { messageCustomer } from "../../../../../../../workflows/workshop-orders/message-customer"
import { actRoute } from "../../../../act-route"

const body = z.strictObject({
  template: z.string().max(40).nullable().default(null),
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(5000),
})

/** Writes to the customer, as the page shows it. */
export const POST = actRoute({
  kind: "message",
  body: body,
  deed: ({ subject, text }) => messageCustomer({ subject, text }),
})
