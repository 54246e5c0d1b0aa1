import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../database/database-of"
import { recognitionsToDecide } from "../../../workflows/recognitions/recognition-row"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ recognitions: await recognitionsToDecide(databaseOf(req.scope)) })
}
