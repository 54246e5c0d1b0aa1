import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { revalidateProducts } from "../../storefront-cache/revalidate"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { eraseRepairPhotos, forgetRepairsOf } from "../repairs/forget-repairs"
import { forgetAuthor } from "../reviews/forget-author"
import { closedAddress } from "./closed-address"
import { forgetBasketsOf } from "./forget-baskets"
import { forgetMails } from "./forget-mails"

type Closing = { customerId: string; password: string }
export type ClosedAccount = { kept: { orders: number; years: number; reason: "accounting" } }

/** Orders and what stands on them are accounts: the law of both countries has them kept so long. */
const ACCOUNTING_YEARS = 10

/**
 * Ends an account for whoever knows its password: sign-in, addresses, mails and open baskets go, the customer's row loses
 * its name. Reviews stay without their author, repair requests until they end. Orders stay as they were agreed, because
 * the accounts need them. All of it or nothing.
 */
export async function closeAccount(
  container: MedusaContainer,
  { customerId, password }: Closing,
): Promise<Done<ClosedAccount> | Refusal> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const identityId = await identityOf(container, db, { customerId, password })
  if (!identityId) return refuse("invalid_input", { fields: [{ path: "password", code: "wrong_password" }] })
  const closed = await db.transaction(async (trx) => {
    await endSignIn(trx, identityId)
    await forgetBasketsOf(trx, customerId)
    await forgetMails(trx, { customerId })
    await forgetRepairsOf(trx, customerId)
    await trx("customer_address").where({ customer_id: customerId }).delete()
    await forgetName(trx, customerId)
    const orders = await trx("order").where({ customer_id: customerId }).count<{ count: string }[]>("id as count")
    return { reviewed: await forgetAuthor(trx, customerId), orders: Number(orders[0]?.count ?? 0) }
  })
  await revalidateProducts(container, closed.reviewed)
  await eraseRepairPhotos(container)
  return done({ kept: { orders: closed.orders, years: ACCOUNTING_YEARS, reason: "accounting" } })
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

/** Somebody who also works here keeps the sign-in and loses only the customer. */
async function endSignIn(trx: Knex, identityId: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: { is_left: boolean }[] }>(
    `update auth_identity set app_metadata = app_metadata - 'customer_id' - 'roles', updated_at = now()
      where id = ? returning app_metadata - 'roles' <> '{}'::jsonb as is_left`,
    [identityId],
  )
  if (rows[0]?.is_left) return
  await trx("auth_identity").where({ id: identityId }).delete()
}

async function forgetName(trx: Knex, customerId: string): Promise<void> {
  await trx("customer")
    .where({ id: customerId })
    .update({
      email: closedAddress(customerId),
      first_name: null,
      last_name: null,
      company_name: null,
      phone: null,
      metadata: null,
      has_account: false,
      updated_at: trx.fn.now(),
    })
}
