import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../../access/principal"
import { listMembers } from "../../../../../../workflows/members/list-members"
import { revokeInvitation } from "../../../../../../workflows/members/revoke-invitation"
import { AdminRefusal } from "../../../../../admin-refusal"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [operatorId, invitationId] = [String(req.params.operator_id), String(req.params.invitation_id)]
  const actorId = principalOf(req).userId
  if (!(await revokeInvitation(req.scope, { operatorId, invitationId, actorId })))
    throw new AdminRefusal(404, [{ path: "invitation", code: "gone" }])
  res.json(await listMembers(req.scope, operatorId))
}
