import { idSchema } from "@etabli/store-api"
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"

export { describeOptions } from "../../../workflows/read-basket/describe-options"

/** The basket's id in the path beside what the body says. */
export function withId<Body>(body: z.ZodType<Body>) {
  return z.strictObject({ id: idSchema, body })
}

export function fromIdAndBody(req: MedusaRequest): unknown {
  return { id: req.params.id, body: req.body ?? {} }
}

/** The signed-in customer, if there is one; a basket needs none. */
export function customerIdOf(req: MedusaRequest): string | null {
  const { auth_context } = req as AuthenticatedMedusaRequest
  return auth_context?.actor_type === "customer" ? auth_context.actor_id : null
}
