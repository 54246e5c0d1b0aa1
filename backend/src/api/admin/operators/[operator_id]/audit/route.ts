import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { AUDIT_ENTITIES } from "../../../../../access/record-change"
import { readAudit } from "../../../../../workflows/audit/read-audit"
import { parseBody } from "../../../../admin-refusal"

const querySchema = z.strictObject({
  entity: z.enum(AUDIT_ENTITIES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** What was changed in this operator's affairs, by whom and when. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { entity, limit, offset } = parseBody<z.infer<typeof querySchema>>(querySchema, req.query)
  const operatorId = String(req.params.operator_id)
  res.json({ ...(await readAudit(req.scope, { operatorId, entity: entity ?? null, limit, offset })), limit, offset })
}
