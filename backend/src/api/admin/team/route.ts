import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listHouseTeam } from "../../../workflows/members/house-team"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listHouseTeam(req.scope))
}
