import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "@etabli/store-api"
import { config } from "../../config"

/** Between the letter and the end: it says a day, and the account is never closed before it. */
export const DAYS_TO_ANSWER = 31
const AT_ONCE = 100

export type UnusedAccount = { customer_id: string; email: string; locale: Locale; last_used_at: Date; letter: string }

/** One letter for each time it falls out of use. */
const LETTER = `'account-unused:' || u.customer_id || ':' || to_char(u.last_used_at at time zone 'UTC', 'YYYY-MM-DD')`

const ACCOUNTS = `
  select u.customer_id, c.email, u.last_used_at, ${LETTER} as letter,
         coalesce(u.locale, (select b.locale from basket b
                              where b.customer_id = u.customer_id and b.placed_at is not null
                              order by b.placed_at desc limit 1), 'fr') as locale
    from account_use u
    join customer c on c.id = u.customer_id and c.has_account and c.deleted_at is null
   where u.deleted_at is null and u.last_used_at < now() - make_interval(years => :years) + make_interval(days => :early)`

/** A letter that never left says nothing to anybody: its account stays until a person looked at the outbox. */
const WAS_TOLD = `
  exists (select 1 from outbox_mail m
           where m.dedupe_key = ${LETTER} and m.deleted_at is null and m.sent_at < now() - make_interval(days => :days))`

const TO_WARN = `${ACCOUNTS}
   and not exists (select 1 from outbox_mail m where m.dedupe_key = ${LETTER} and m.deleted_at is null)
   and u.customer_id > :after order by u.customer_id limit :limit`
const TO_CLOSE = `${ACCOUNTS} and ${WAS_TOLD} and u.customer_id > :after order by u.customer_id limit :limit`
const STILL_TO_CLOSE = `${ACCOUNTS} and ${WAS_TOLD} and u.customer_id = :customerId`

const years = config.keep.unusedAccountYears

/** Accounts that fall out of use within a month, and whose owner was not written to yet. */
export function accountsToWarn(db: Knex): AsyncGenerator<UnusedAccount> {
  return each(db, { sql: TO_WARN, early: DAYS_TO_ANSWER })
}

/** Accounts out of use whose owner got the letter long enough ago. */
export function accountsToClose(db: Knex): AsyncGenerator<UnusedAccount> {
  return each(db, { sql: TO_CLOSE, early: 0 })
}

/** Asked again once nobody else can note a use: the customer's row is held. */
export async function isStillUnused(trx: Knex, customerId: string): Promise<boolean> {
  await trx.raw("select 1 from customer where id = ? for update", [customerId])
  const { rows } = await trx.raw<{ rows: unknown[] }>(STILL_TO_CLOSE, {
    years,
    early: 0,
    days: DAYS_TO_ANSWER,
    customerId,
  })
  return rows.length > 0
}

/** Some at a time, so that any number may wait. */
async function* each(db: Knex, { sql, early }: { sql: string; early: number }): AsyncGenerator<UnusedAccount> {
  let after = ""
  for (;;) {
    const values = { years, early, days: DAYS_TO_ANSWER, after, limit: AT_ONCE }
    const { rows } = await db.raw<{ rows: UnusedAccount[] }>(sql, values)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.customer_id
  }
}
