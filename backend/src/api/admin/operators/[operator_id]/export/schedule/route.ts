import { LOCALES } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../access/principal"
import { databaseOf } from "../../../../../../database/database-of"
import { endSchedule, readSchedule, saveSchedule } from "../../../../../../workflows/export-data/export-schedule"
import { readOrAnswer } from "../../../../../answer-fields"

const bodySchema = z.strictObject({ email: z.email().max(254), locale: z.enum(LOCALES) })

/** Sends a link to this address each month. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer<z.infer<typeof bodySchema>>(res, bodySchema, req.body)
  if (!body) return
  const db = databaseOf(req.scope)
  await saveSchedule(db, scopeOf(req), body)
  res.json(await readSchedule(db, String(req.params.operator_id)))
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = databaseOf(req.scope)
  await endSchedule(db, scopeOf(req))
  res.json(await readSchedule(db, String(req.params.operator_id)))
}

function scopeOf(req: MedusaRequest) {
  return { operatorId: String(req.params.operator_id), actorId: principalOf(req).userId }
}
