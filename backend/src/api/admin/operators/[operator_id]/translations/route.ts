import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listTranslations, translationsQuerySchema } from "../../../../../translations/list-translations"
import { readOrAnswer } from "../../../../answer-fields"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer(res, translationsQuerySchema, req.query)
  if (query) res.json(await listTranslations(req.scope, String(req.params.operator_id), query))
}
