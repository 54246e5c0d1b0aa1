import { decimalFromCents } from "@etabli/money"
import type { Basket, CheckoutInput } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import { deliveryData } from "../../delivery/chosen-delivery"
import type { BasketFacts } from "../read-basket/basket-facts"

export type CheckoutWrite = {
  /** The basket as it was read. */
  seen: BasketFacts
  /** The same with what the customer filled in. */
  facts: BasketFacts
  input: CheckoutInput
  basket: Basket
}

/**
 * All writes of a checkout step by one statement, or none: false when the cart was changed, claimed or ordered since it
 * was read. One address serves for delivery and bill; a phone number may come before it.
 */
export async function writeCheckout(db: Knex, write: CheckoutWrite): Promise<boolean> {
  const { seen, facts, input } = write
  const values = {
    cart_id: seen.id,
    seen_at: seen.updated_at,
    cart: JSON.stringify({ email: facts.email, locale: facts.locale, metadata: facts.metadata }),
    address: input.address || input.contact ? JSON.stringify(addressRow(facts)) : null,
    methods: input.delivery ? JSON.stringify(methodRows(write.basket)) : null,
  }
  const { rows } = await runPrepared<{ written: boolean }>(db, WRITE, values)
  return rows[0]?.written ?? false
}

/** A method's row belongs to a cart that is written in the same statement; foreign keys are looked at at its end. */
const WRITE = `
with given as (
  select cast(:address as jsonb) as address, cast(:methods as jsonb) as methods, cast(:cart as jsonb) as cart
), open as (
  update cart
     set updated_at = clock_timestamp(), email = given.cart ->> 'email', locale = given.cart ->> 'locale',
         metadata = given.cart -> 'metadata',
         shipping_address_id = coalesce(given.address ->> 'id', shipping_address_id),
         billing_address_id = coalesce(given.address ->> 'id', billing_address_id)
    from given
   where id = :cart_id and updated_at = cast(:seen_at as timestamptz) and completed_at is null and deleted_at is null
     and not exists (select 1 from basket where cart_id = :cart_id and deleted_at is null
                        and state in ('placing', 'awaiting_payer'))
  returning id
), addressed as (
  insert into cart_address (id, first_name, last_name, address_1, address_2, postal_code, city, country_code, phone)
  select a.id, a.first_name, a.last_name, a.address_1, a.address_2, a.postal_code, a.city, a.country_code, a.phone
    from open, given, jsonb_populate_record(null::cart_address, given.address) a
   where given.address is not null
  on conflict (id) do update
     set first_name = excluded.first_name, last_name = excluded.last_name, address_1 = excluded.address_1,
         address_2 = excluded.address_2, postal_code = excluded.postal_code, city = excluded.city,
         country_code = excluded.country_code, phone = excluded.phone, updated_at = now()
), replaced as (
  delete from cart_shipping_method m using open, given where m.cart_id = open.id and given.methods is not null
), delivered as (
  insert into cart_shipping_method (id, cart_id, name, is_tax_inclusive, shipping_option_id, data, amount, raw_amount)
  select m.id, m.cart_id, m.name, m.is_tax_inclusive, m.shipping_option_id, m.data, m.amount, m.raw_amount
    from open, given, jsonb_populate_recordset(null::cart_shipping_method, given.methods) m
   where given.methods is not null
)
select exists (select 1 from open) as written`

function addressRow({ address_id, address, phone }: BasketFacts) {
  return {
    id: address_id ?? generateEntityId(undefined, "caaddr"),
    first_name: address?.first_name ?? null,
    last_name: address?.last_name ?? null,
    address_1: address?.street ?? null,
    address_2: address?.street_2 ?? null,
    postal_code: address?.postal_code ?? null,
    city: address?.city ?? null,
    country_code: address?.country ?? null,
    phone,
  }
}

function methodRows({ id: cartId, groups }: Basket) {
  return groups.flatMap(({ delivery, operator }) =>
    delivery
      ? [
          {
            id: generateEntityId(undefined, "casm"),
            cart_id: cartId,
            name: delivery.method,
            is_tax_inclusive: true,
            shipping_option_id: delivery.option_id,
            data: { operator: operator.handle, method: delivery.method, ...deliveryData(delivery) },
            ...amountColumns("amount", decimalFromCents(delivery.price_cents)),
          },
        ]
      : [],
  )
}
