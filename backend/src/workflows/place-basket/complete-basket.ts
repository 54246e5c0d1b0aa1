import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertCtes } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import type { BasketRow } from "./claim-basket"
import { orderRows } from "./order-rows"

/** Calendar days that a transfer may take before its order is cancelled. */
export type TransferTerms = { cancelAfterDays: number }

/**
 * Turns a claimed basket whose payment is authorised into its orders, in the caller's transaction and by one statement.
 * Does nothing and answers false when it was placed or given back meanwhile: whoever comes first completes it.
 */
export async function completeBasket(trx: Knex, basket: BasketRow, options: CompleteOptions): Promise<boolean> {
  const { plan } = basket
  const { payment_data, at, transfer } = options
  const facts = { basket_id: basket.id, reference: basket.reference, payment_data, at }
  const orders = insertCtes(trx, { ...orderRows(plan, facts), outbox_event: events(basket) }, "placed")
  const { rows } = await runPrepared<{ placed: boolean }>(
    trx,
    `with ${PLACED}, ${CLOSED}, ${orders.ctes.join(", ")} select exists (select 1 from placed) as placed`,
    [
      at,
      JSON.stringify(payment_data),
      at,
      transfer.cancelAfterDays,
      basket.id,
      basket.attempt,
      plan.cart_id,
      ...orders.values,
    ],
  )
  if (rows[0]?.placed !== true) return false
  if (plan.discount) await trx("promotion").where({ id: plan.discount.promotion_id }).increment("used")
  return true
}

export type CompleteOptions = { payment_data: Record<string, unknown>; at: Date; transfer: TransferTerms }

const PLACED = `placed as (
  update basket
     set state = 'placed', placed_at = ?, payment_data = ?,
         due_on = case when payment_method = 'transfer' then ?::timestamptz + make_interval(days => ?) end, updated_at = now()
   where id = ? and attempt = ? and state in ('placing', 'awaiting_payer')
  returning id)`

const CLOSED = `closed as (
  update cart set completed_at = now(), updated_at = now() where id = ? and exists (select 1 from placed))`

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
