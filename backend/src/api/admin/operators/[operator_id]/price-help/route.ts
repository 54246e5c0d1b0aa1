import { pricingInputsSchema } from "@etabli/pricing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { readPriceHelp } from "../../../../../workflows/price-help/read-price-help"
import { saveStudy } from "../../../../../workflows/price-help/studies"
import { orNotFound } from "../../../../refusal-error"
import { parseInput } from "../../../../respond"

const querySchema = z.object({ piece: z.string().max(80).optional() })
const studySchema = z.strictObject({
  piece_id: z.string().max(80).nullable(),
  note: z.string().trim().max(200).nullable(),
  inputs: pricingInputsSchema,
  price_cents: z.int().min(1).max(1_000_000_000).nullable(),
  pieces: z.int().min(0).max(10_000_000),
})

/** What a price is worked out from, with the versions kept so far. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { piece } = parseInput<z.infer<typeof querySchema>>(querySchema, req.query)
  const operatorId = String(req.params.operator_id)
  res.json(orNotFound(await readPriceHelp(databaseOf(req.scope), operatorId, piece ?? null)))
}

/** Keeps a version; nothing is changed in the shop. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const study = parseInput<z.infer<typeof studySchema>>(studySchema, req.body)
  const scope = { operatorId: String(req.params.operator_id), actorId: principalOf(req).userId }
  const id = orNotFound(await saveStudy(databaseOf(req.scope), scope, study))
  res.status(201).json({ id })
}
