import { translator } from "@etabli/i18n"
import { localeSchema } from "@etabli/store-api"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { ImpactPaper } from "../../../../../documents/impact-paper"
import { sendDocument } from "../../../../../documents/send-document"
import { databaseOf } from "../../../../../database/database-of"
import { namedReceipt } from "../../../../../impact/impact-words"
import { readStatement } from "../../../../../impact/read-statement"
import { shopLinks } from "../../../../../workflows/send-mail/shop-links"
import { readWords } from "../../../../../words/read-words"
import { fromQuery, parseInput } from "../../../../respond"

const inputSchema = z.strictObject({ locale: localeSchema, year: z.int().min(2020).max(2100) })

/** A year of purchases of the account, for a company's or public body's own report. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = fromQuery({ numbers: ["year"] })(req)
  const { locale, year } = parseInput<z.infer<typeof inputSchema>>(inputSchema, query)
  const { holder, receipts } = await readStatement(req.scope, req.auth_context.actor_id, year)
  const title = translator(locale, "impact")("statement.title", { year })
  const words = await readWords(databaseOf(req.scope))
  const named = receipts.map((receipt) => namedReceipt(receipt, words, locale))
  const data = { locale, title, about: holder ? [holder] : [], receipts: named, methodUrl: shopLinks(locale).method }
  await sendDocument(res, ImpactPaper(data), `etabli-impact-${String(year)}`)
}
