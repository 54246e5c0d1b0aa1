import { localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { inviteMember } from "../../../../../workflows/members/invite-member"
import { listMembers } from "../../../../../workflows/members/list-members"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const bodySchema = z.strictObject({
  email: z.email().max(254).toLowerCase(),
  role: z.enum(["manager", "lister", "accountant"]),
  locale: localeSchema,
})

/** Sends a letter in the language of its reader; the same address again sends a new one in place of the old. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, role, locale } = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const operatorId = String(req.params.operator_id)
  const as = { scope: "operator" as const, role, operator_id: operatorId, shop: null }
  const outcome = await inviteMember(req.scope, { email, locale, as, actorId: principalOf(req).userId })
  if (!outcome.ok) throw new AdminRefusal(409, [{ path: "email", code: outcome.code }])
  res.status(201).json(await listMembers(req.scope, operatorId))
}
