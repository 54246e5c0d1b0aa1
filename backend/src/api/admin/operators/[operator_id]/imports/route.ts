import { LOCALES } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { readBody } from "../../../../read-body"
import { SHEET_LIMITS } from "../../../../../sheets/cell"
import { checkFile } from "../../../../../workflows/import-sheet/check-file"
import { listRuns, readRun } from "../../../../../workflows/import-sheet/import-run"
import { checkPhotos } from "../../../../../workflows/import-photos/check-photos"
import { forgetArchive, receiveArchive } from "../../../../../workflows/import-photos/photo-archive"
import { SHEET_KINDS } from "../../../../../workflows/import-sheet/piece-columns"
import { answerFields, readOrAnswer } from "../../../../answer-fields"

const querySchema = z.object({
  kind: z.enum([...SHEET_KINDS, "photos"]),
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
  const operatorId = String(req.params.operator_id)
  const db = databaseOf(req.scope)
  const checked = await check(req, { ...query, operatorId, by: principalOf(req).userId })
  if (!checked.ok) return answerFile(res, checked.code)
  res.status(201).json({ import: await readRun(db, operatorId, checked.runId) })
}

type Brought = z.infer<typeof querySchema> & { operatorId: string; by: string }

async function check(req: MedusaRequest, { kind, ...brought }: Brought) {
  const db = databaseOf(req.scope)
  const tooLarge = { ok: false as const, code: "too_large" as const }
  if (kind !== "photos") {
    const bytes = await readBody(req, SHEET_LIMITS.bytes)
    return bytes ? checkFile(db, { ...brought, kind, bytes }) : tooLarge
  }
  const path = await receiveArchive(req)
  if (path === null) return tooLarge
  try {
    return await checkPhotos(db, { ...brought, path })
  } finally {
    await forgetArchive(path)
  }
}

function answerFile(res: MedusaResponse, code: string): void {
  answerFields(res, { message: "The file cannot be read.", fields: [{ path: "file", code }] })
}
