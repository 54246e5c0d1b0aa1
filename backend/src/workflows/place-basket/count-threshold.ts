import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { decideSale } from "@etabli/vat"
import { insertRows } from "../../database/insert-rows"
import type { OrderPlan, PlannedOrder } from "./order-plan"

type Counter = { id: string; sellerId: string; year: number; ytd: number }

/**
 * Decides anew, on the seller's counter as it stands now, what counts towards the threshold of distance sales, and counts
 * it. In the claim's transaction: of two sales that meet at the threshold one waits here for the other, so exactly one
 * crosses it. Sales that do not count (nearly all) touch no row. Answers the plan as decided, or undefined when the
 * customer would pay another amount than agreed.
 */
export async function countThreshold(trx: Knex, plan: OrderPlan): Promise<OrderPlan | undefined> {
  const sellers = [...new Set(plan.orders.filter(counts).map(({ vat }) => vat.seller_id))].sort()
  let orders = plan.orders
  for (const sellerId of sellers) {
    const decided = await countSeller(trx, sellerId, orders)
    if (!decided) return undefined
    orders = decided
  }
  return sellers.length === 0 ? plan : { ...plan, orders }
}

/** Takes the counts of a plan back: its basket was given back. */
export async function uncountThreshold(trx: Knex, plan: OrderPlan): Promise<void> {
  for (const { vat } of [...plan.orders].filter(counts).sort((a, b) => compare(a.vat.seller_id, b.vat.seller_id)))
    await trx.raw(
      `update seller_threshold
          set counted_cents = greatest(counted_cents - ?, 0), updated_at = now(),
              crossed_at = case when counted_cents - ? + elsewhere_cents > ? then crossed_at end
        where seller_id = ? and year = ? and deleted_at is null`,
      [added(vat), added(vat), vat.decision.threshold.limit_cents, vat.seller_id, yearOf(vat.sale.date)],
    )
}

const added = ({ decision }: PlannedOrder["vat"]) => decision.threshold.adds_cents
const counts = ({ vat }: PlannedOrder) => added(vat) > 0
const yearOf = (date: string) => Number(date.slice(0, 4))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function countSeller(trx: Knex, sellerId: string, orders: PlannedOrder[]): Promise<PlannedOrder[] | undefined> {
  const first = orders.find(({ vat }) => vat.seller_id === sellerId)
  if (!first) return orders
  const counter = await lockCounter(trx, sellerId, yearOf(first.vat.sale.date))
  let ytd_cents = counter.ytd
  const decided: PlannedOrder[] = []
  for (const order of orders) {
    const next = order.vat.seller_id === sellerId ? decideAgain(order, ytd_cents) : order
    if (!next) return undefined
    if (order.vat.seller_id === sellerId) ytd_cents += added(next.vat)
    decided.push(next)
  }
  await note(trx, counter, { ytd_cents, orders: decided.filter(({ vat }) => vat.seller_id === sellerId) })
  return decided
}

/** The counter's row, made if need be and locked until the transaction ends. */
async function lockCounter(trx: Knex, sellerId: string, year: number): Promise<Counter> {
  const { rows } = await trx.raw<{ rows: { id: string; ytd: number }[] }>(
    `insert into seller_threshold (id, seller_id, year) values (?, ?, ?)
     on conflict (seller_id, year) where deleted_at is null do update set updated_at = now()
     returning id, counted_cents + elsewhere_cents as ytd`,
    [generateEntityId(undefined, "sthr"), sellerId, year],
  )
  return { id: rows[0]?.id ?? "", ytd: rows[0]?.ytd ?? 0, sellerId, year }
}

function decideAgain(order: PlannedOrder, ytd_cents: number): PlannedOrder | undefined {
  if (order.vat.sale.turnover.ytd_cents === ytd_cents) return order
  const sale = { ...order.vat.sale, turnover: { ...order.vat.sale.turnover, ytd_cents } }
  const decided = decideSale(sale)
  if (!decided.ok || decided.decision.totals.payable_cents !== order.total_cents) return undefined
  return { ...order, vat: { ...order.vat, sale, decision: decided.decision } }
}

type Counted = { ytd_cents: number; orders: PlannedOrder[] }

/** Writes the sum down; tells, once a year each, that the threshold is near or passed. */
async function note(trx: Knex, counter: Counter, { ytd_cents, orders }: Counted): Promise<void> {
  // Who is in the one-stop shop is taxed at destination anyway: the threshold is no news.
  const outcomes = orders.filter(({ vat }) => !vat.decision.seller.oss).map(({ vat }) => vat.decision.threshold)
  const crossed = outcomes.some((outcome) => outcome.crossed)
  const near = crossed || outcomes.some((outcome) => outcome.near)
  const { rows } = await trx.raw<{ rows: { tell_near: boolean; tell_crossed: boolean }[] }>(
    `update seller_threshold t
        set counted_cents = counted_cents + ?,
            warned_at = coalesce(t.warned_at, case when ?::boolean then now() end),
            crossed_at = coalesce(t.crossed_at, case when ?::boolean then now() end)
       from (select id, warned_at, crossed_at from seller_threshold where id = ?) before
      where t.id = before.id
     returning t.warned_at is not null and before.warned_at is null as tell_near,
               t.crossed_at is not null and before.crossed_at is null as tell_crossed`,
    [ytd_cents - counter.ytd, near, crossed, counter.id],
  )
  const limit_cents = outcomes[0]?.limit_cents ?? 0
  const data = { seller_id: counter.sellerId, year: counter.year, total_cents: ytd_cents, limit_cents }
  const names = [
    ...(rows[0]?.tell_near ? ["seller.threshold_near"] : []),
    ...(rows[0]?.tell_crossed ? ["seller.threshold_crossed"] : []),
  ]
  await insertRows(trx, {
    outbox_event: names.map((name) => ({ id: generateEntityId(undefined, "obev"), name, data })),
  })
}
