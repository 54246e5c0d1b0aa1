import { localeSchema } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { sendMail } from "./send-mail"

export type ThresholdEvent = { seller_id: string; year: number; total_cents: number; limit_cents: number }
type Seller = { name: string; email: string; country: string; languages: string[] }

/** Writes to a seller, in the first language of its workshops, once a year for each of the two. */
export async function mailSellerThreshold(
  container: MedusaContainer,
  { seller_id, ...data }: ThresholdEvent,
  crossed: boolean,
): Promise<void> {
  const { rows } = await databaseOf(container).raw<{ rows: Seller[] }>(
    `select s.name, s.email, s.country, o.languages
       from seller s join operator o on o.seller_id = s.id and o.deleted_at is null
      where s.id = ? order by o.handle limit 1`,
    [seller_id],
  )
  const [seller] = rows
  if (!seller) return
  await sendMail(container, {
    kind: "seller-threshold",
    to: seller.email,
    locale: localeSchema.catch("fr").parse(seller.languages[0]),
    country: seller.country,
    idempotency_key: `seller-threshold:${seller_id}:${String(data.year)}:${crossed ? "crossed" : "near"}`,
    data: { ...data, seller_name: seller.name, crossed },
  })
}
