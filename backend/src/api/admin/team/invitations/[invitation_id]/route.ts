import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { listHouseTeam } from "../../../../../workflows/members/house-team"
import { revokeInvitation } from "../../../../../workflows/members/revoke-invitation"
import { AdminRefusal } from "../../../../admin-refusal"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const invitationId = String(req.params.invitation_id)
  const isTaken = await revokeInvitation(req.scope, {
    operatorId: null,
    invitationId,
    actorId: principalOf(req).userId,
  })
  if (!isTaken) throw new AdminRefusal(404, [{ path: "invitation", code: "gone" }])
  res.json(await listHouseTeam(req.scope))
}
