import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { revalidateProducts } from "../../storefront-cache/revalidate"
import { eraseRepairPhotos, forgetRepairsOf } from "../repairs/forget-repairs"
import { forgetAuthor } from "../reviews/forget-author"
import { closedAddress } from "./closed-address"
import { forgetBasketsOf } from "./forget-baskets"
import { forgetMails } from "./forget-mails"

type Ending = { customerId: string; identityId: string | null }
type Ended = { reviewed: string[]; orders: number }

/**
 * Ends an account within a transaction: sign-in, addresses, mails and open baskets go, the customer's row loses its
 * name. Reviews stay without their author, repair requests until they end. Orders stay as they were agreed, because the
 * accounts need them. `showEnded` follows after the commit.
 */
export async function endAccount(trx: Knex, { customerId, identityId }: Ending): Promise<Ended> {
  if (identityId) await endSignIn(trx, identityId)
  await forgetBasketsOf(trx, customerId)
  await forgetMails(trx, { customerId })
  await forgetRepairsOf(trx, customerId)
  await trx("customer_address").where({ customer_id: customerId }).delete()
  await forgetName(trx, customerId)
  await trx("account_use").where({ customer_id: customerId }).delete()
  const orders = await trx("order").where({ customer_id: customerId }).count<{ count: string }[]>("id as count")
  return { reviewed: await forgetAuthor(trx, customerId), orders: Number(orders[0]?.count ?? 0) }
}

/** What stands outside the database: pages that show the reviews, photos of repairs. */
export async function showEnded(container: MedusaContainer, { reviewed }: Pick<Ended, "reviewed">): Promise<void> {
  await revalidateProducts(container, reviewed)
  await eraseRepairPhotos(container)
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
