import { randomInt } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { runPrepared } from "../../database/run-prepared"
import { countThreshold } from "./count-threshold"
import type { OrderPlan } from "./order-plan"
import type { ShortLine } from "./outcome"
import { takePlanned } from "./take-planned"

/** How long a request may keep a basket to itself before the job looks after it. */
const CLAIM_SECONDS = 20

export type BasketRow = {
  id: string
  cart_id: string
  reference: string
  state: "placing" | "awaiting_payer" | "placed" | "released" | "cancelled"
  attempt: number
  claimed_until: Date
  payment_data: Record<string, unknown> | null
  plan: OrderPlan
}

export type Claim =
  | { ok: true; basket: BasketRow }
  | { ok: false; code: "taken" }
  | { ok: false; code: "changed" }
  | { ok: false; code: "late" }
  | { ok: false; code: "short"; lines: ShortLine[] }

/**
 * Makes one caller the one who places a basket, and keeps its goods. In the caller's transaction: the row, the cart's
 * unchanged state and the goods hold together or not at all. `taken`: somebody else has it or placed it already.
 */
export async function claimBasket(trx: Knex, plan: OrderPlan): Promise<Claim> {
  const claim = await claimCart(trx, plan)
  if (!claim.ok) return claim
  const taken = await takePlanned(trx, plan)
  if (!taken.ok) return taken.code === "late" ? taken : { ok: false, code: "short", lines: titled(plan, taken.short) }
  return countSales(trx, claim.basket)
}

/** Last, because it may wait for another sale of the same seller. */
async function countSales(trx: Knex, basket: BasketRow): Promise<Claim> {
  const plan = await countThreshold(trx, basket.plan)
  if (!plan) return { ok: false, code: "changed" }
  if (plan === basket.plan) return { ok: true, basket }
  await trx("basket")
    .where({ id: basket.id })
    .update({ plan: JSON.stringify(plan) })
  return { ok: true, basket: { ...basket, plan } }
}

/**
 * Locks the cart and moves its `updated_at`, so that a change which read it before comes too late, and writes the claim
 * beside it. A concurrent claim of the same cart waits here for the first one's end, and then finds the cart moved.
 */
const CLAIM = `
with open as (
  update cart set updated_at = clock_timestamp()
   where id = :cart_id and completed_at is null and deleted_at is null and updated_at = cast(:seen_at as timestamptz)
  returning id
), claim as (
  insert into basket (id, cart_id, reference, state, attempt, claimed_until, locale, email, customer_id, payment_method,
                      total_cents, plan)
  select :id, open.id, :reference, 'placing', 1, now() + make_interval(secs => ${CLAIM_SECONDS}), :locale, :email,
         :customer_id, :payment_method, :total_cents, cast(:plan as jsonb)
    from open
  on conflict do nothing
  returning claimed_until
)
select exists (select 1 from open) as unchanged, (select claimed_until from claim) as claimed_until`

type CartClaim = { ok: true; basket: BasketRow } | { ok: false; code: "taken" | "changed" }

async function claimCart(trx: Knex, plan: OrderPlan): Promise<CartClaim> {
  const id = generateEntityId(undefined, "bskt")
  const reference = newReference()
  const { locale, email, customer_id, payment_method, total_cents, cart_id, seen_at } = plan
  const values = { id, reference, cart_id, seen_at, locale, email, customer_id, payment_method, total_cents }
  const claimed = { ...values, plan: JSON.stringify(plan) }
  const { rows } = await runPrepared<{ unchanged: boolean; claimed_until: Date | null }>(trx, CLAIM, claimed)
  const { unchanged = false, claimed_until = null } = rows[0] ?? {}
  if (claimed_until) return { ok: true, basket: { id, cart_id, reference, ...FRESH, claimed_until, plan } }
  if (!unchanged) return { ok: false, code: (await isHadBySomebody(trx, cart_id)) ? "taken" : "changed" }
  const basket = await renewReleased(trx, plan)
  return basket ? { ok: true, basket } : { ok: false, code: "taken" }
}

const FRESH = { state: "placing", attempt: 1, payment_data: null } as const

async function isHadBySomebody(trx: Knex, cartId: string): Promise<boolean> {
  const { rowCount } = await runPrepared(
    trx,
    "select 1 from basket where cart_id = ? and state <> 'released' and deleted_at is null",
    [cartId],
  )
  return rowCount > 0
}

async function renewReleased(trx: Knex, plan: OrderPlan): Promise<BasketRow | undefined> {
  const { rows } = await trx.raw<{ rows: BasketRow[] }>(
    `update basket
        set state = 'placing', attempt = attempt + 1, claimed_until = now() + make_interval(secs => ?), payment_data = null,
            locale = ?, email = ?, customer_id = ?, payment_method = ?, total_cents = ?, plan = ?, updated_at = now()
      where cart_id = ? and state = 'released'
     returning *`,
    [
      CLAIM_SECONDS,
      plan.locale,
      plan.email,
      plan.customer_id,
      plan.payment_method,
      plan.total_cents,
      JSON.stringify(plan),
      plan.cart_id,
    ],
  )
  return rows[0]
}

/** Letters and digits that are not taken for one another when read aloud. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

function newReference(): string {
  return `ET-${Array.from({ length: 7 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")}`
}

function titled(plan: OrderPlan, short: { line_id: string; available: number }[]): ShortLine[] {
  const lines = plan.orders.flatMap((order) => order.lines)
  return short.map(({ line_id, available }) => {
    const line = lines.find((candidate) => candidate.id === line_id)
    return { line_id: line?.cart_line_id ?? line_id, title: line?.title.text ?? "", available }
  })
}
