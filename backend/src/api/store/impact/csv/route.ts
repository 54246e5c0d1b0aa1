import { localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { figuresCsv } from "../../../../impact/figures-csv"
import { readImpact } from "../../../../impact/read-impact"
import { fromQuery, parseInput } from "../../../respond"

const inputSchema = z.strictObject({ locale: localeSchema })

/** The public figures for a spreadsheet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale } = parseInput<z.infer<typeof inputSchema>>(inputSchema, fromQuery()(req))
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="etabli-impact-${locale}.csv"`,
    "cache-control": "public, max-age=300",
  })
  res.end(figuresCsv(await readImpact(req.scope, locale), locale))
}
