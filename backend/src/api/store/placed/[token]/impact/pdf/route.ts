import { translator } from "@etabli/i18n"
import { localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { ImpactPaper } from "../../../../../../documents/impact-paper"
import { sendDocument } from "../../../../../../documents/send-document"
import { databaseOf } from "../../../../../../database/database-of"
import { namedReceipt } from "../../../../../../impact/impact-words"
import { readReceipt } from "../../../../../../impact/read-receipt"
import { readWords } from "../../../../../../words/read-words"
import { shopLinks } from "../../../../../../workflows/send-mail/shop-links"
import { fromQuery, parseInput } from "../../../../../respond"
import { openPlaced } from "../../../placed-request"

const inputSchema = z.strictObject({ token: z.string().max(120), locale: localeSchema })

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token, locale } = parseInput<z.infer<typeof inputSchema>>(inputSchema, fromQuery()(req))
  const receipt = await readReceipt(req.scope, await openPlaced(req, token))
  const named = namedReceipt(receipt, await readWords(databaseOf(req.scope)), locale)
  const t = translator(locale, "impact")
  const methodUrl = shopLinks(locale).method
  const data = { locale, title: t("receipt.title"), about: [], receipts: [named], methodUrl }
  await sendDocument(res, ImpactPaper(data), `${receipt.reference}-impact`)
}
