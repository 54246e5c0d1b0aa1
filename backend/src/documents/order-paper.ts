import { formatter, regionOf, translator } from "@etabli/i18n"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderDetail } from "../workshop-orders/read-order"
import { printable } from "./printable"

/** Who sends. */
export type Sender = {
  name: string
  street: string
  postal_code: string
  city: string
  country: string
  email: string
  phone: string
}

/** An order as papers print it, in its customer's language. */
export type OrderPaper = { order: OrderDetail; sender: Sender }

export async function readSender(db: Knex, operatorId: string): Promise<Sender> {
  const row = await db<Sender & { id: string }>("operator")
    .select("name", "street", "postal_code", "city", "country", "email", "phone")
    .where({ id: operatorId })
    .first()
  if (!row) throw new Error(`the operator ${operatorId} is gone`)
  return row
}

/** The words of a paper: texts, dates and places as people write them where it goes. */
export function paperVoice({ order }: OrderPaper) {
  const { locale, country } = order
  return {
    locale,
    t: translator(locale, "aftercare"),
    mail: translator(locale, "mail"),
    delivery: translator(locale, "delivery"),
    format: formatter(regionOf(locale, country)),
  }
}
export type PaperVoice = ReturnType<typeof paperVoice>

export function addressLines({ order }: OrderPaper, { format }: PaperVoice): string[] {
  const { address, company, customer_name } = order
  return [
    company ?? "",
    customer_name ?? "",
    address.street,
    address.street_2 ?? "",
    `${address.postal_code} ${address.city}`,
    format.country(address.country),
  ]
    .map((line) => printable(line, 90))
    .filter(Boolean)
}

export function senderLines({ sender }: OrderPaper, { format }: PaperVoice): string[] {
  const { name, street, postal_code, city, country } = sender
  return [name, street, `${postal_code} ${city}`, format.country(country)].map((line) => printable(line, 90))
}
