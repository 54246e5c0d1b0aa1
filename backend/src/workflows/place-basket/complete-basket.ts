import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import type { BasketRow } from "./claim-basket"
import { orderRows } from "./order-rows"

/** Calendar days that a transfer may take before its order is cancelled. */
export type TransferTerms = { cancelAfterDays: number }

/**
 * Turns a claimed basket whose payment is authorised into its orders, in the caller's transaction. Does nothing and
 * answers false when it was placed or given back meanwhile: whoever comes first completes it.
 */
export async function completeBasket(trx: Knex, basket: BasketRow, options: CompleteOptions): Promise<boolean> {
  if (!(await markPlaced(trx, basket, options))) return false
  const { plan } = basket
  const facts = {
    basket_id: basket.id,
    reference: basket.reference,
    payment_data: options.payment_data,
    at: options.at,
  }
  await insertRows(trx, { ...orderRows(plan, facts), outbox_event: events(basket) })
  if (plan.discount) await trx("promotion").where({ id: plan.discount.promotion_id }).increment("used")
  await trx.raw("update cart set completed_at = now(), updated_at = now() where id = ?", [plan.cart_id])
  return true
}

export type CompleteOptions = { payment_data: Record<string, unknown>; at: Date; transfer: TransferTerms }

async function markPlaced(trx: Knex, basket: BasketRow, options: CompleteOptions): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update basket
        set state = 'placed', placed_at = ?, payment_data = ?,
            due_on = case when payment_method = 'transfer' then ?::timestamptz + make_interval(days => ?) end, updated_at = now()
      where id = ? and attempt = ? and state in ('placing', 'awaiting_payer')`,
    [
      options.at,
      JSON.stringify(options.payment_data),
      options.at,
      options.transfer.cancelAfterDays,
      basket.id,
      basket.attempt,
    ],
  )
  return rowCount === 1
}

/** Our own events for the mails and for pages that tell of free hours, Medusa's for whatever listens to orders. */
function events(basket: BasketRow) {
  const event = (name: string, data: Record<string, unknown>) => ({
    id: generateEntityId(undefined, "obev"),
    name,
    data,
  })
  const made = basket.plan.orders.filter((order) => order.lines.some((line) => line.ready))
  const benches = [...new Set(made.map((order) => order.operator.id))]
  return [
    event("basket.placed", { basket_id: basket.id }),
    ...basket.plan.orders.map((order) => event("order.placed", { id: order.id })),
    ...(benches.length > 0 ? [event("bench.taken", { operator_ids: benches })] : []),
  ]
}
