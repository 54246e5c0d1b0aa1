import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listMembers } from "../../../../../workflows/members/list-members"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listMembers(req.scope, String(req.params.operator_id)))
}
