import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** As long as the shop's cookie remembers a basket; the page on privacy says so. */
const BASKET_DAYS = 30

/** Baskets of an account that were never ordered, with the addresses in them. */
export async function forgetBasketsOf(db: Knex, customerId: string): Promise<void> {
  await forget(db, { which: "c.customer_id = ?", value: customerId })
}

/** Baskets that nobody changed for so long, whoever they were. */
export async function forgetOldBaskets(db: Knex): Promise<void> {
  await forget(db, { which: "c.updated_at < now() - make_interval(days => ?)", value: BASKET_DAYS })
}

/** One that is being paid is left to its end. */
async function forget(db: Knex, { which, value }: { which: string; value: string | number }): Promise<void> {
  await db.raw(
    `with gone as (
       delete from cart c
        where ${which} and c.completed_at is null
          and not exists (select 1 from basket b where b.cart_id = c.id and b.state in ('placing', 'awaiting_payer'))
       returning shipping_address_id, billing_address_id)
     delete from cart_address a using gone where a.id in (gone.shipping_address_id, gone.billing_address_id)`,
    [value],
  )
}
