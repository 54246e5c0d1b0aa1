import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "@etabli/store-api"

type Use = { customerId: string; locale: Locale | null }

/** A day is fine enough for years, and most calls then write nothing. Who closes an account holds its customer's row. */
const NOTE = `
  with noted as (
    insert into account_use (id, customer_id, last_used_at, locale)
    select 'acus_' || c.id, c.id, now(), :locale
      from customer c
     where c.id = :customerId and c.has_account and c.deleted_at is null
       and not exists (select 1 from account_use u
                        where u.customer_id = c.id and u.deleted_at is null and u.last_used_at > now() - interval '1 day'
                          and coalesce(cast(:locale as text), u.locale) is not distinct from u.locale)
       for share of c
    on conflict (customer_id) where deleted_at is null
    do update set last_used_at = now(), locale = coalesce(excluded.locale, account_use.locale), updated_at = now())
  select 1 from customer where id = :customerId and has_account and deleted_at is null`

/** Notes that an account is used: whoever signs in reads it at once, and so does whoever buys. False where there is none. */
export async function noteAccountUse(db: Knex, use: Use): Promise<boolean> {
  const { rows } = await db.raw<{ rows: unknown[] }>(NOTE, use)
  return rows.length > 0
}

/** Accounts of which nothing is noted yet were used when they were made, or when they bought. */
export async function noteEarlierUses(db: Knex): Promise<void> {
  await db.raw(
    `insert into account_use (id, customer_id, last_used_at)
     select 'acus_' || c.id, c.id,
            greatest(c.created_at, (select max(b.placed_at) from basket b where b.customer_id = c.id and b.deleted_at is null))
       from customer c
      where c.has_account and c.deleted_at is null
        and not exists (select 1 from account_use u where u.customer_id = c.id and u.deleted_at is null)
     on conflict (customer_id) where deleted_at is null do nothing`,
  )
}
