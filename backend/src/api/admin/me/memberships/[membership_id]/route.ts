import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { leaveByOneself, listOwnMemberships } from "../../../../../workflows/members/own-memberships"
import { AdminRefusal } from "../../../../admin-refusal"

/** Leaves; what one still belongs to is answered, and nothing any more where that was the last. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { userId } = principalOf(req)
  const outcome = await leaveByOneself(req.scope, { membershipId: String(req.params.membership_id), userId })
  if (!outcome.ok)
    throw new AdminRefusal(outcome.code === "gone" ? 404 : 409, [{ path: "membership", code: outcome.code }])
  res.json({ memberships: await listOwnMemberships(req.scope, userId) })
}
