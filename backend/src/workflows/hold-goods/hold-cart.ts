import type { Hold } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import { needOf } from "../place-basket/planned-goods"
import type { BasketFacts, LineFacts } from "../read-basket/basket-facts"
import { isHeld } from "../read-basket/line-goods"
import { loadBasketFacts } from "../read-basket/load-facts"
import { done, refuse, type Done, type Refusal } from "../refusal"
import type { GoodsNeed, ShortGoods, TakenLine } from "../take-goods/goods-need"
import { takeGoods, type ServeQueue } from "../take-goods/take-goods"

/** `serveQueue`: who goes first, for a hold that is not itself for somebody who waits. */
export type HoldTerms = { kind: "checkout" | "waiting"; minutes: number; serveQueue?: ServeQueue }

/** Takes for a cart what it does not hold yet. In the caller's transaction, which has to be given up when it refuses. */
export async function holdCart(trx: Knex, cartId: string, terms: HoldTerms): Promise<Done<Hold> | Refusal> {
  const facts = await loadBasketFacts(trx, cartId)
  if (!facts) return refuse("not_found")
  if (facts.lines.length === 0) return refuse("basket_empty")
  const taken = await takeUnkept(trx, facts, terms)
  if (!taken.ok) return refuseShort(facts, taken.short)
  return done(await holdOf(trx, cartId))
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
  const taken = await takeGoods(trx, needs, { freed, ...(terms.serveQueue && { serveQueue: terms.serveQueue }) })
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
