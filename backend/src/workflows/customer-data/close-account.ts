import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { endAccount, showEnded } from "./end-account"

type Closing = { customerId: string; password: string }
export type ClosedAccount = { kept: { orders: number; years: number; reason: "accounting" } }

/** Orders and what stands on them are accounts: the law of both countries has them kept so long. */
const ACCOUNTING_YEARS = 10

/** Ends an account for whoever knows its password. All of it or nothing. */
export async function closeAccount(
  container: MedusaContainer,
  { customerId, password }: Closing,
): Promise<Done<ClosedAccount> | Refusal> {
  const db = databaseOf(container)
  const identityId = await identityOf(container, db, { customerId, password })
  if (!identityId) return refuse("invalid_input", { fields: [{ path: "password", code: "wrong_password" }] })
  const ended = await db.transaction((trx) => endAccount(trx, { customerId, identityId }))
  await showEnded(container, ended)
  return done({ kept: { orders: ended.orders, years: ACCOUNTING_YEARS, reason: "accounting" } })
}

/** The sign-in that belongs to this customer and knows the password. */
async function identityOf(container: MedusaContainer, db: Knex, asked: Closing): Promise<string | null> {
  const customer = await db<{ id: string; email: string }>("customer")
    .select("email")
    .where({ id: asked.customerId })
    .whereNull("deleted_at")
    .first()
  if (!customer) return null
  const body = { email: customer.email, password: asked.password }
  const request = { url: "", headers: {}, query: {}, protocol: "https", body }
  const { success, authIdentity } = await container.resolve(Modules.AUTH).authenticate("emailpass", request)
  const isTheirs = authIdentity?.app_metadata?.customer_id === asked.customerId
  return success && isTheirs ? authIdentity.id : null
}
