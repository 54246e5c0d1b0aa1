import { type Locale, LOCALES } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pickText } from "../../catalogue/texts"
import { config } from "../../config"
import { selectRows } from "../../database/select-rows"
import { sendMail } from "../send-mail/send-mail"
import { shopLinks } from "../send-mail/shop-links"
import { waitingToken } from "./waiting-token"

export type WaitingMailRow = {
  id: string
  email: string
  locale: Locale
  state: string
  kept_until: Date | null
  handle: string
  title: string
  language: Locale
  translations: Partial<Record<Locale, { title?: string }>> | null
  maker: string
}

/** An entry with what its mails and page say of the piece. */
export const WAITING_WITH_PIECE = `
  select w.id, w.email, w.locale, w.state, w.kept_until, p.handle, p.title, d.language, o.name as maker,
         (select jsonb_object_agg(left(t.locale_code, 2), t.translations) from translation t
           where t.reference_id = p.id and t.deleted_at is null) as translations
    from waiting_entry w
    join product p on p.id = w.product_id
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    join operator o on o.id = w.operator_id`

export function titleFor(row: Pick<WaitingMailRow, "title" | "language" | "translations">, locale: Locale) {
  const others = LOCALES.map((other): [Locale, string | undefined] => [other, row.translations?.[other]?.title])
  return pickText({ ...Object.fromEntries(others), [row.language]: row.title }, locale, row.language)
}

/** Writes to whoever asked, or whose turn it is; once for each entry. */
export async function mailWaiting(
  container: MedusaContainer,
  entryId: string,
  kind: "waiting-confirm" | "waiting-told",
): Promise<void> {
  const [row] = await selectRows<WaitingMailRow>(container, `${WAITING_WITH_PIECE} where w.id = ?`, [entryId])
  if (!row) return
  const links = shopLinks(row.locale)
  const data = {
    title: titleFor(row, row.locale),
    maker: row.maker,
    piece_url: links.piece(row.handle),
    url: links.waiting(waitingToken(row.id, config.secrets.link)),
  }
  const to = { to: row.email, locale: row.locale }
  if (kind === "waiting-confirm" && row.state === "asked")
    await sendMail(container, { kind, ...to, data, idempotency_key: `${kind}:${row.id}` })
  if (kind === "waiting-told" && row.state === "told" && row.kept_until)
    await sendMail(container, {
      kind,
      ...to,
      data: { ...data, kept_until: row.kept_until.toISOString() },
      idempotency_key: `${kind}:${row.id}`,
    })
}
