import { LOCALES } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pipeline } from "node:stream/promises"
import { z } from "zod"
import { databaseOf } from "../../../../../../database/database-of"
import { readChoices } from "../../../../../../workflows/import-sheet/choice-names"
import { SHEET_KINDS } from "../../../../../../workflows/import-sheet/piece-columns"
import { templateFile, templateName } from "../../../../../../workflows/import-sheet/template"
import { readOrAnswer } from "../../../../../answer-fields"

const querySchema = z.object({
  kind: z.enum(SHEET_KINDS),
  format: z.enum(["xlsx", "csv"]),
  locale: z.enum(LOCALES),
})
const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
}

/** A file to fill in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer<z.infer<typeof querySchema>>(res, querySchema, req.query)
  if (!query) return
  const choices = await readChoices(databaseOf(req.scope))
  const wanted = { kind: query.kind, format: query.format, language: query.locale }
  res.setHeader("content-type", TYPES[query.format])
  res.setHeader("content-disposition", `attachment; filename="${templateName(wanted)}"`)
  await pipeline(templateFile(wanted, choices), res)
}
