import { createHash } from "node:crypto"
import { localeSchema } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const account = await db<{ id: string; email: string; has_account: boolean }>("customer")
    .select("id")
    .where({ email, has_account: true })
    .whereNull("deleted_at")
    .first()
  return account?.id ?? null
}

/** Of somebody who works with the dashboard: the language it was invited in. */
async function languageOfUser(container: MedusaContainer, email: string): Promise<unknown> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const user = await db<{ metadata: { locale?: unknown } | null; email: string }>("user")
    .select("metadata")
    .where({ email })
    .whereNull("deleted_at")
    .first()
  return user?.metadata?.locale
}
