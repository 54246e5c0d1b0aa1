import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { selectRows } from "../../database/select-rows"
import { type ListedMail, outboxPage } from "../../outbox-page/outbox-page"
import { answerPage, onlyInDemo } from "./outbox-answer"

const PER_PAGE = 50
const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1)

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  onlyInDemo()
  const page = pageSchema.parse(req.query.page)
  const rows = await selectRows<ListedMail & { total: number }>(
    req.scope,
    `select id, "to", locale, kind, subject, created_at, sent_at, external_id, error, attempts, count(*) over ()::int as total
       from outbox_mail order by created_at desc, id limit ? offset ?`,
    [PER_PAGE, (page - 1) * PER_PAGE],
  )
  const pages = Math.max(1, Math.ceil((rows[0]?.total ?? 0) / PER_PAGE))
  answerPage(res, await outboxPage({ mails: rows, page, pages }))
}
