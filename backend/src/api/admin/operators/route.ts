import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../access/principal"
import { listOverview } from "../../../operators/list-overview"
import { invitationSchemaFor } from "../../../workflows/invite-operator/invitation-input"
import { inviteOperator } from "../../../workflows/invite-operator/invite-operator"
import { AdminRefusal, parseBody } from "../../admin-refusal"

/** Every operator with what needs a look. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ operators: await listOverview(req.scope) })
}

/** Invites a workshop and whoever will run it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const invitation = parseBody(invitationSchemaFor(req.body), req.body)
  const outcome = await inviteOperator(req.scope, invitation, principalOf(req).userId)
  if (!outcome.ok)
    throw new AdminRefusal(409, [{ path: outcome.code === "name_taken" ? "name" : "seller.id", code: outcome.code }])
  res.status(201).json({ operator: { id: outcome.id } })
}
