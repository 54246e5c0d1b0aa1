import { customerBasketsSchema } from "@etabli/store-api"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { customerBaskets } from "../../../../../workflows/customer-data/customer-baskets"
import { handle } from "../../../../respond"

const input = z.strictObject({})

export const GET = handle<z.infer<typeof input>, z.infer<typeof customerBasketsSchema>>(
  { input, output: customerBasketsSchema, read: () => ({}) },
  (_input, req) => customerBaskets(req.scope, (req as AuthenticatedMedusaRequest).auth_context.actor_id),
)
