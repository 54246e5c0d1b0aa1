import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { closeAccount } from "../../../../workflows/customer-data/close-account"
import { valueOrThrow } from "../../../refusal-error"
import { fromBody, handle } from "../../../respond"

const input = z.strictObject({ password: z.string().min(1).max(200) })
const output = z.strictObject({
  deleted: z.literal(true),
  /** What the law has us keep, and how long. */
  kept: z.strictObject({ orders: z.int(), years: z.int(), reason: z.literal("accounting") }),
})

/** Ends the account; the password is asked for again. */
export const DELETE = handle<z.infer<typeof input>, z.infer<typeof output>>(
  { input, output, read: fromBody },
  async ({ password }, req) => {
    const customerId = (req as AuthenticatedMedusaRequest).auth_context.actor_id
    return { deleted: true, ...valueOrThrow(await closeAccount(req.scope, { customerId, password })) }
  },
)
