import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../config"
import { describePlaced } from "../read-placed-basket/describe-placed"
import { placedById } from "../read-placed-basket/placed-facts"
import { MAIL_DAYS } from "../send-mail/clear-old-mails"

const PROFILE = ["email", "first_name", "last_name", "company_name", "phone", "created_at", "updated_at"] as const
const ADDRESS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "country_code",
  "phone",
] as const

type Use = { customer_id: string; last_used_at: Date; locale: string | null }
type Profile = Record<"id" | (typeof PROFILE)[number], unknown>

/** How long what is held is held; the rest goes with the account. */
const KEPT = { orders_years: 10, mails_days: MAIL_DAYS, unused_account_years: config.keep.unusedAccountYears }

/** Everything that is held about an account, in words that a program can read (GDPR art. 15 and 20). */
export async function exportCustomer(container: MedusaContainer, customerId: string) {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const owned = await db<{ id: string; customer_id: string; created_at: Date }>("basket")
    .select("id")
    .where({ customer_id: customerId })
    .orderBy("created_at")
  const basketIds = owned.map(({ id }) => id)
  const baskets = await Promise.all(basketIds.map((id) => placedById(db, id)))
  return {
    exported_at: new Date().toISOString(),
    profile: await db<Profile>("customer").select(PROFILE).where({ id: customerId }).first(),
    last_use: await db<Use>("account_use").select("last_used_at", "locale").where({ customer_id: customerId }).first(),
    addresses: await db("customer_address").select(ADDRESS).where({ customer_id: customerId }).whereNull("deleted_at"),
    baskets: baskets.flatMap((facts) => (facts ? [{ ...describePlaced(facts), phone: facts.plan.phone }] : [])),
    withdrawals: await db("withdrawal")
      .select("name", "number", "email", "part", "received_at")
      .whereIn("basket_id", basketIds),
    reviews: await db("review")
      .select("rating", "text", "first_name", "state", "reason", "created_at")
      .whereIn("basket_id", basketIds),
    repairs: await db("repair_request")
      .select("name", "email", "text", "state", "created_at")
      .whereIn("order_id", db("basket_order").select("order_id").whereIn("basket_id", basketIds)),
    mails: await db("outbox_mail")
      .select("to", "kind", "locale", "subject", "text", "created_at", "sent_at")
      .where({ customer_id: customerId })
      .orderBy("created_at"),
    kept: KEPT,
  }
}
