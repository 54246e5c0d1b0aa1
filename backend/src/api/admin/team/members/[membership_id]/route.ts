import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { endHouseMembership, listHouseTeam } from "../../../../../workflows/members/house-team"
import { AdminRefusal } from "../../../../admin-refusal"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { membershipId: String(req.params.membership_id), actorId: principalOf(req).userId }
  const outcome = await endHouseMembership(req.scope, asked)
  if (!outcome.ok)
    throw new AdminRefusal(outcome.code === "gone" ? 404 : 409, [{ path: "membership", code: outcome.code }])
  res.json(await listHouseTeam(req.scope))
}
