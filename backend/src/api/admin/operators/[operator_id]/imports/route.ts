import { LOCALES } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { readBody } from "../../../../../photos/read-body"
import { SHEET_LIMITS } from "../../../../../sheets/cell"
import { checkFile } from "../../../../../workflows/import-sheet/check-file"
import { listRuns, readRun } from "../../../../../workflows/import-sheet/import-run"
import { SHEET_KINDS } from "../../../../../workflows/import-sheet/piece-columns"
import { answerFields, readOrAnswer } from "../../../../answer-fields"

const querySchema = z.object({
  kind: z.enum(SHEET_KINDS),
  name: z.string().trim().min(1).max(200),
  locale: z.enum(LOCALES),
})

/** The last imports, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ imports: await listRuns(databaseOf(req.scope), String(req.params.operator_id)) })
}

/** A file as the body of the request: read, checked, and kept until somebody says yes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer<z.infer<typeof querySchema>>(res, querySchema, req.query)
  if (!query) return
  const bytes = await readBody(req, SHEET_LIMITS.bytes)
  if (!bytes) return answerFile(res, "too_large")
  const operatorId = String(req.params.operator_id)
  const db = databaseOf(req.scope)
  const checked = await checkFile(db, { operatorId, by: principalOf(req).userId, ...query, bytes })
  if (!checked.ok) return answerFile(res, checked.code)
  res.status(201).json({ import: await readRun(db, operatorId, checked.runId) })
}

function answerFile(res: MedusaResponse, code: string): void {
  answerFields(res, { message: "The file cannot be read.", fields: [{ path: "file", code }] })
}
