import { createHash } from "node:crypto"
import { localeSchema } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { sendMail } from "./send-mail"
import { dashboardPassword, shopLinks } from "./shop-links"

export type PasswordResetEvent = {
  entity_id: string
  actor_type: string
  token: string
  metadata?: { locale?: unknown }
}

/** As long as Medusa's token lives. */
const MINUTES = 15

/** The link by which a customer, or someone who works here, chooses a new password. */
export async function mailPasswordReset(container: MedusaContainer, event: PasswordResetEvent): Promise<void> {
  const isCustomer = event.actor_type === "customer"
  const wished = isCustomer ? event.metadata?.locale : await languageOfUser(container, event.entity_id)
  const locale = localeSchema.catch("fr").parse(wished)
  await sendMail(container, {
    kind: "password-reset",
    to: event.entity_id,
    locale,
    idempotency_key: `password-reset:${createHash("sha256").update(event.token).digest("hex")}`,
    customer_id: isCustomer ? await customerOf(container, event.entity_id) : null,
    data: {
      email: event.entity_id,
      minutes: MINUTES,
      url: isCustomer ? shopLinks(locale).newPassword(event.token) : dashboardPassword(event.token, event.entity_id),
    },
  })
}

async function customerOf(container: MedusaContainer, email: string): Promise<string | null> {
  const db = databaseOf(container)
  const account = await db<{ id: string; email: string; has_account: boolean }>("customer")
    .select("id")
    .where({ email, has_account: true })
    .whereNull("deleted_at")
    .first()
  return account?.id ?? null
}

/** Of somebody who works with the dashboard: the language it was invited in, else the one its workshop writes first. */
async function languageOfUser(container: MedusaContainer, email: string): Promise<unknown> {
  const db = databaseOf(container)
  const { rows } = await db.raw<{ rows: { locale: string | null }[] }>(LANGUAGE, [email])
  return rows[0]?.locale
}

const LANGUAGE = `
  select coalesce(u.metadata ->> 'locale', (
           select o.languages[1] from membership m join operator o on o.id = m.operator_id and o.deleted_at is null
            where m.user_id = u.id and m.deleted_at is null and m.ended_at is null order by m.starts_at limit 1)) as locale
    from "user" u where u.email = ? and u.deleted_at is null`
