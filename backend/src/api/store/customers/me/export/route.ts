import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportCustomer } from "../../../../../workflows/customer-data/export-customer"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("Cache-Control", "private, no-store")
  res.json(await exportCustomer(req.scope, req.auth_context.actor_id))
}
