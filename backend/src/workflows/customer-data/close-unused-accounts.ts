import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { today } from "../../today"
import { sendMail } from "../send-mail/send-mail"
import { shopLinks } from "../send-mail/shop-links"
import { noteEarlierUses } from "./account-use"
import { endAccount, showEnded } from "./end-account"
import { accountsToClose, accountsToWarn, DAYS_TO_ANSWER, isStillUnused, type UnusedAccount } from "./unused-accounts"

const DAY_MS = 86_400_000

/**
 * Accounts that nobody used for years: a month before, a letter asks their owner to sign in; then they end as they do
 * for who closes one's own. Each by itself, so that a night that was cut short is gone on with in the next.
 */
export async function closeUnusedAccounts(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  await noteEarlierUses(db)
  for await (const account of accountsToWarn(db)) await warn(container, account)
  for await (const { customer_id } of accountsToClose(db)) await closeUnused(container, db, customer_id)
}

async function warn(container: MedusaContainer, account: UnusedAccount): Promise<void> {
  const links = shopLinks(account.locale)
  await sendMail(container, {
    kind: "account-unused",
    to: account.email,
    locale: account.locale,
    idempotency_key: account.letter,
    customer_id: account.customer_id,
    data: {
      email: account.email,
      last_used_on: today(account.last_used_at),
      closes_on: today(closingDay(account.last_used_at)),
      sign_in_url: links.signIn,
      privacy_url: links.privacy,
    },
  })
}

/** Never sooner than the letter gives time to answer. */
function closingDay(lastUsedAt: Date): Date {
  const day = new Date(lastUsedAt)
  day.setUTCFullYear(day.getUTCFullYear() + config.keep.unusedAccountYears)
  return new Date(Math.max(day.getTime(), Date.now() + DAYS_TO_ANSWER * DAY_MS))
}

/** One that fails is said, and tried again the next night; the others need not wait for it. */
async function closeUnused(container: MedusaContainer, db: Knex, customerId: string): Promise<void> {
  try {
    const ended = await db.transaction(async (trx) => {
      if (!(await isStillUnused(trx, customerId))) return null
      return endAccount(trx, { customerId, identityId: await signInOf(trx, customerId) })
    })
    if (ended) await showEnded(container, ended)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`account ${customerId}, unused, was not closed: ${String(error)}`)
  }
}

/** The sign-in under the customer's address; where somebody changed that by hand, the one that names the customer. */
async function signInOf(trx: Knex, customerId: string): Promise<string | null> {
  const byAddress = `select a.id from customer c
      join provider_identity p on p.entity_id = c.email and p.deleted_at is null
      join auth_identity a on a.id = p.auth_identity_id and a.deleted_at is null
     where c.id = :customerId and a.app_metadata ->> 'customer_id' = c.id`
  const byName = `select id from auth_identity where app_metadata ->> 'customer_id' = :customerId and deleted_at is null`
  for (const sql of [byAddress, byName]) {
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(sql, { customerId })
    if (rows[0]) return rows[0].id
  }
  return null
}
