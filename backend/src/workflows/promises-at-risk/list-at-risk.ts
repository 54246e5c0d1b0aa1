import { mondayOf } from "@etabli/capacity"
import { localeSchema, type Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { mailVoice } from "../../mails/mail-voice"
import { type OperatorReview, reviewOf } from "./review"

/** A promise that no longer holds, with the letter that could go to its customer. */
export type PromiseAtRisk = {
  line_id: string
  order_id: string
  number: string
  operator_id: string
  operator_name: string
  title: string
  quantity: number
  email: string
  locale: Locale
  /** Last day promised, and the days that are possible now; null where none is in sight. */
  promised_to: string
  possible: { week: string; from: string; to: string } | null
  draft: { subject: string; text: string }
}

/** All promises at risk, of one operator or of every one that has work ahead; oldest orders first. */
export async function listAtRisk(db: Knex, operatorId?: string): Promise<PromiseAtRisk[]> {
  const operators = operatorId ? [operatorId] : await withWorkAhead(db)
  const reviews = await reviewOf(db, operators)
  const lines = await describeLines(
    db,
    reviews.flatMap(({ review }) => review.at_risk.map(({ line_id }) => line_id)),
  )
  return reviews.flatMap((found) =>
    found.review.at_risk.flatMap(({ line_id, possible }) => {
      const line = lines.find((candidate) => candidate.line_id === line_id)
      return line ? [withDraft(line, possible === null ? null : daysOf(found, possible))] : []
    }),
  )
}

function daysOf({ summary }: OperatorReview, week: string): PromiseAtRisk["possible"] {
  const from = mondayOf(week)
  return { week, from, to: summary.ready_on[summary.weeks.indexOf(week)] ?? from }
}

function withDraft(line: LineRow, possible: PromiseAtRisk["possible"]): PromiseAtRisk {
  const locale = localeSchema.catch("fr").parse(line.locale)
  const { t, format } = mailVoice(locale, line.country)
  const names = {
    title: line.title,
    maker: line.operator_name,
    number: line.number,
    before: format.date(line.promised_to),
    after: possible ? format.date(possible.to) : "…",
  }
  return {
    ...line,
    locale,
    possible,
    draft: { subject: t("new_promise.subject", names), text: t("new_promise.draft", names) },
  }
}

async function withWorkAhead(db: Knex): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { operator_id: string }[] }>(
    `select distinct operator_id from bench_take where week >= to_char(now() at time zone 'Europe/Brussels', 'IYYY"-W"IW')`,
  )
  return rows.map((row) => row.operator_id)
}

type LineRow = Omit<PromiseAtRisk, "possible" | "draft" | "locale"> & { locale: string; country: string }
async function describeLines(db: Knex, lineIds: readonly string[]): Promise<LineRow[]> {
  const { rows } = await db.raw<{ rows: LineRow[] }>(
    `select li.id as line_id, o.id as order_id, o.custom_display_id as number, bo.operator_id, bo.operator_name, li.title,
            oi.quantity::int as quantity, o.email, o.locale, a.country_code as country,
            (select lp.ready_to from line_promise lp where lp.line_id = li.id order by lp.created_at desc limit 1) as promised_to
       from order_line_item li
       join order_item oi on oi.item_id = li.id and oi.deleted_at is null
       join "order" o on o.id = oi.order_id and o.version = oi.version
       join basket_order bo on bo.order_id = o.id
       left join order_address a on a.id = o.shipping_address_id
      where li.id = any(?)`,
    [lineIds] as never,
  )
  return rows
}
