import type { Hold } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { config } from "../../config"
import { insertRows } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import { orRollBack } from "../fill-basket/create-basket"
import { needOf } from "../place-basket/planned-goods"
import type { BasketFacts, LineFacts } from "../read-basket/basket-facts"
import { isHeld } from "../read-basket/line-goods"
import { loadBasketFacts } from "../read-basket/load-facts"
import { done, refuse, type Done, type Refusal } from "../refusal"
import type { GoodsNeed, ShortGoods, TakenLine } from "../take-goods/goods-need"
import { takeGoods } from "../take-goods/take-goods"

/** However active somebody is, after this long others get a chance too. */
const MOST_MINUTES = 60

/**
 * Keeps a basket's pieces and hours for some minutes, or keeps them longer where they are kept already. What changed since
 * is exchanged in the same transaction: all lines are held afterwards, or everything stays as it was.
 */
export async function holdBasket(db: Knex, cartId: string): Promise<Done<Hold> | Refusal> {
  return orRollBack(db, async (trx) => {
    const refused = await lockCart(trx, cartId)
    if (refused) return refused
    await renew(trx, cartId)
    return holdCart(trx, cartId, { kind: "checkout", minutes: config.holdMinutes })
  })
}

export type HoldTerms = { kind: "checkout" | "waiting"; minutes: number }

/** Takes for a cart what it does not hold yet. In the caller's transaction, which has to be given up when it refuses. */
export async function holdCart(trx: Knex, cartId: string, terms: HoldTerms): Promise<Done<Hold> | Refusal> {
  const facts = await loadBasketFacts(trx, cartId)
  if (!facts) return refuse("not_found")
  if (facts.lines.length === 0) return refuse("basket_empty")
  const taken = await takeUnkept(trx, facts, terms)
  if (!taken.ok) return refuseShort(facts, taken.short)
  return done(await holdOf(trx, cartId))
}

/** The cart stands still meanwhile; it is not marked as changed, for what the customer agreed to is the same. */
async function lockCart(trx: Knex, cartId: string): Promise<Refusal | undefined> {
  const { rows } = await runPrepared<{ completed: boolean; state: string | null }>(
    trx,
    `select c.completed_at is not null as completed,
            (select state from basket where cart_id = c.id and deleted_at is null) as state
       from cart c where c.id = ? and c.deleted_at is null for update`,
    [cartId],
  )
  const cart = rows[0]
  if (!cart) return refuse("not_found")
  if (cart.completed) return refuse("basket_already_placed")
  return cart.state === null || cart.state === "released" ? undefined : refuse("placement_under_way")
}

/** Also a hold whose time is over, as long as nobody else wanted its goods. */
async function renew(trx: Knex, cartId: string): Promise<void> {
  await runPrepared(
    trx,
    `update goods_hold
        set expires_at = greatest(expires_at, least(now() + make_interval(mins => ?), created_at + make_interval(mins => ?))),
            updated_at = now()
      where cart_id = ? and deleted_at is null`,
    [config.holdMinutes, MOST_MINUTES, cartId],
  )
}

type Need = GoodsNeed & { line: LineFacts }
async function takeUnkept(trx: Knex, facts: BasketFacts, terms: HoldTerms) {
  const lines = facts.lines.filter((line) => !isHeld(line))
  const needs = lines.map((line): Need => {
    const id = generateEntityId(undefined, "ordli")
    return {
      ...needOf(line, locationOf(facts, line)),
      line,
      line_id: id,
      quantity: line.quantity,
      operator_id: line.operator_id,
    }
  })
  const freed = lines.flatMap(({ held }) => (held ? [held.line_id] : []))
  const taken = await takeGoods(trx, needs, { freed })
  if (!taken.ok) return { ok: false as const, short: taken.short.map((short) => ofCartLine(short, needs)) }
  await insertRows(trx, {
    goods_hold: taken.lines.flatMap((line) => holdRows(line, needs, { ...terms, cart_id: facts.id })),
  })
  return { ok: true as const }
}

function locationOf(facts: BasketFacts, line: LineFacts): string | null {
  const operator = facts.operators.find(({ id }) => id === line.operator_id)
  const chosen = operator?.options.find(({ id }) => id === facts.chosen[line.operator_id]?.option_id)
  return chosen?.method === "pickup_roubaix" ? facts.roubaix_location_id : (operator?.bench_location_id ?? null)
}

type RowTerms = HoldTerms & { cart_id: string }
function holdRows(taken: TakenLine, needs: readonly Need[], { cart_id, kind, minutes }: RowTerms) {
  const need = needs.find(({ line_id }) => line_id === taken.line_id)
  if (!need) return []
  const { stock, made, weeks, ready } = taken
  return [
    {
      id: generateEntityId(undefined, "hold"),
      cart_id,
      cart_line_id: need.line.id,
      line_id: need.line_id,
      kind,
      product_id: need.line.product_id,
      operator_id: need.operator_id,
      inventory_item_id: need.stock?.inventory_item_id ?? null,
      quantity: need.quantity,
      taken: { stock, made, weeks, ready },
      expires_at: new Date(Date.now() + minutes * 60_000),
    },
  ]
}

function ofCartLine({ line_id, available }: ShortGoods, needs: readonly Need[]): ShortGoods {
  return { line_id: needs.find((need) => need.line_id === line_id)?.line.id ?? line_id, available }
}

function refuseShort(facts: BasketFacts, short: readonly ShortGoods[]): Refusal {
  const lines = short.map(({ line_id, available }) => {
    const line = facts.lines.find(({ id }) => id === line_id)
    return { line_id, title: line?.translated ?? line?.title ?? "", available }
  })
  return refuse(lines.some(({ available }) => available > 0) ? "quantity_unavailable" : "piece_unavailable", { lines })
}

/** The time of the line that is freed first. */
async function holdOf(trx: Knex, cartId: string): Promise<Hold> {
  const { rows } = await runPrepared<{ expires_at: Date; seconds_left: number }>(
    trx,
    `select min(expires_at) as expires_at, greatest(0, extract(epoch from min(expires_at) - now()))::int as seconds_left
       from goods_hold where cart_id = ? and deleted_at is null`,
    [cartId],
  )
  const hold = rows[0]
  if (!hold) throw new Error("a hold was written and is not there")
  return { expires_at: hold.expires_at.toISOString(), seconds_left: hold.seconds_left }
}
