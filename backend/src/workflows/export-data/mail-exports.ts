import type { Locale } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { today } from "../../today"
import { sendMail } from "../send-mail/send-mail"
import { EXPORT_LINK_DAYS, exportToken } from "./export-token"

type Due = { operator_id: string; name: string; email: string; locale: Locale; created_by: string; country: string }

/** Sends each operator's link of this month, once; where whoever asked for it has left, nothing goes any more. */
export async function mailExports(container: MedusaContainer): Promise<void> {
  const month = today().slice(0, 7)
  const db = databaseOf(container)
  const { rows } = await db.raw<{ rows: Due[] }>(DUE, { month })
  for (const due of rows) {
    const link = { id: generateEntityId(undefined, "xlnk"), ends: endOfLink() }
    const { operator_id, email, locale, created_by } = due
    await db("export_link").insert({ id: link.id, operator_id, email, locale, created_by, expires_at: link.ends })
    const token = exportToken(link.id, { secret: config.secrets.link, ends: link.ends })
    await sendMail(container, {
      kind: "export-ready",
      to: email,
      locale,
      country: due.country,
      data: {
        operator: due.name,
        month,
        url: `${config.backendUrl}/exports/${token}`,
        expires_on: link.ends.toISOString().slice(0, 10),
      },
      idempotency_key: `export:${operator_id}:${month}:${email}`,
    })
  }
}

function endOfLink(): Date {
  const ends = new Date(Date.now() + EXPORT_LINK_DAYS * 86_400_000)
  ends.setUTCMilliseconds(0)
  return ends
}

/** Takes the month's turn in the same statement, so that of two processes one sends. */
const DUE = `
  with due as (
    update export_schedule s set last_month = :month, updated_at = now()
     where s.deleted_at is null and s.last_month is distinct from :month
       and exists (select 1 from membership m
                    where m.user_id = s.created_by and m.operator_id = s.operator_id and m.deleted_at is null
                      and (m.ended_at is null or m.ended_at > now()))
    returning s.operator_id, s.email, s.locale, s.created_by)
  select due.*, o.name, o.country from due join operator o on o.id = due.operator_id and o.deleted_at is null`
