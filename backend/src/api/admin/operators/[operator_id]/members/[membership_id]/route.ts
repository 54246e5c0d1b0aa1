import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../access/principal"
import {
  changeRole,
  endMembership,
  type MembershipOutcome,
} from "../../../../../../workflows/members/change-membership"
import { listMembers } from "../../../../../../workflows/members/list-members"
import { AdminRefusal, parseBody } from "../../../../../admin-refusal"

const bodySchema = z.strictObject({ role: z.enum(["manager", "lister", "accountant"]) })

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { role } = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  await answer(req, res, await changeRole(req.scope, { ...asked(req), role }))
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res, await endMembership(req.scope, asked(req)))
}

function asked(req: MedusaRequest) {
  const { operator_id, membership_id } = req.params
  return {
    operatorId: String(operator_id),
    membershipId: String(membership_id),
    actorId: principalOf(req).userId,
  }
}

async function answer(req: MedusaRequest, res: MedusaResponse, outcome: MembershipOutcome): Promise<void> {
  if (!outcome.ok)
    throw new AdminRefusal(outcome.code === "gone" ? 404 : 409, [{ path: "membership", code: outcome.code }])
  res.json(await listMembers(req.scope, String(req.params.operator_id)))
}
