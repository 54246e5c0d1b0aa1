import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../access/principal"
import { listOwnMemberships } from "../../../../workflows/members/own-memberships"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ memberships: await listOwnMemberships(req.scope, principalOf(req).userId) })
}
