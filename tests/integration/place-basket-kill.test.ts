import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import type { Basket } from "@etabli/store-api"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { backendServerFolder } from "../../scripts/lib/paths.ts"
import { environmentFor, startBackend, type TestBackend } from "../support/backend.ts"
import { basketTruth } from "../support/basket-truth.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const KILLS = 30
/** Of them, so many die before one statement each, so that a purchase by card is cut at every one. The others, at random. */
const AT_STATEMENTS = 18
/** Processes that are placing at the same time. */
const AT_ONCE = 3
const script = fileURLToPath(new URL("../support/placing-process.mjs", import.meta.url))

describe(`${KILLS} processes killed while they place a basket`, () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let variants: string[]
  const env = { TEST_CARD: "on" }

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env })
    shop = await openShopDatabase(database)
    variants = await shop.variantOfEach(["etap-atelier", "fibr-co"])
    for (const variant of variants) await shop.setStock(variant, 90)
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  async function startPlacing(): Promise<ChildProcess> {
    const environment = environmentFor({ cluster, database, env }, backend.url)
    const child = fork(script, [backendServerFolder], {
      env: environment,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    })
    await once(child, "message")
    return child
  }

  const agreed = (basket: Basket) => ({
    cartId: basket.id,
    input: { total_cents: basket.totals.total_cents, accept_terms: true, card: { behaviour: "succeed" } },
  })

  /** How long a fresh process takes when nobody kills it, and how many statements it sends. */
  async function placeInPeace(basket: Basket): Promise<{ took: number; statements: number }> {
    const child = await startPlacing()
    const begun = performance.now()
    child.send(agreed(basket))
    const [answer] = (await once(child, "message")) as [{ statements: number }]
    expect(answer).toMatchObject({ outcome: { ok: true } })
    const took = performance.now() - begun
    child.kill()
    return { took, statements: answer.statements }
  }

  async function placeAndKill(basket: Basket, afterMs: number): Promise<void> {
    const child = await startPlacing()
    child.send(agreed(basket))
    await sleep(afterMs)
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  }

  async function placeAndDie(basket: Basket, dieAt: number): Promise<void> {
    const child = await startPlacing()
    const ended = once(child, "exit")
    child.send({ ...agreed(basket), dieAt })
    expect(await ended).toEqual([null, "SIGKILL"])
  }

  it("leaves no half basket, and a restart brings each to its end", { timeout: 240_000 }, async () => {
    const lines = variants.map((variant_id) => ({ variant_id, quantity: 1 }))
    const baskets: Basket[] = []
    for (let index = 0; index <= KILLS; index += 1)
      baskets.push(
        await fillBasket(shopperAt(backend), { lines, payment: isByTransfer(index) ? "transfer" : "test_card" }),
      )

    // Without a server nobody mends anything between the kill and the count.
    await backend.kill()
    const [peaceful, ...killed] = baskets
    if (!peaceful) throw new Error("no basket")
    const whole = await placeInPeace(peaceful)
    expect(whole.statements).toBeLessThanOrEqual(AT_STATEMENTS)
    const kill = (basket: Basket, index: number) =>
      index < AT_STATEMENTS
        ? placeAndDie(basket, 1 + (index % whole.statements))
        : placeAndKill(basket, Math.random() * whole.took)
    for (let index = 0; index < KILLS; index += AT_ONCE)
      await Promise.all(killed.slice(index, index + AT_ONCE).map((basket, nth) => kill(basket, index + nth)))

    const torn = await basketTruth(shop)
    // Else they were all killed too late, and the test would show nothing.
    expect(torn.placed).toBeLessThan(KILLS)
    expect(torn).toMatchObject({
      completed: torn.placed,
      orders: torn.placed * 2,
      unpaid: 0,
      unreserved: 0,
      unequal: 0,
    })

    backend = await startBackend({ cluster, database, env })
    await expect.poll(() => underWay(shop), { timeout: 120_000, interval: 1_000 }).toBe(0)

    const settled = await basketTruth(shop)
    expect(settled).toMatchObject({
      completed: settled.placed,
      orders: settled.placed * 2,
      unpaid: 0,
      unreserved: 0,
      orphans: 0,
      unequal: 0,
    })
    for (const variant of variants)
      expect(await shop.stock(variant)).toMatchObject({ reserved: settled.placed, reservations: settled.placed })
    expect(await chargesWithoutOrders(shop)).toBe(0)
    expect(await untoldOrders(shop)).toBe(0)

    // Nothing was lost: every customer who tries again gets exactly one set of orders.
    const retried = await Promise.all(
      baskets.map((basket) => shopperAt(backend).place(basket, { card: { behaviour: "succeed" } })),
    )
    expect(retried.map((answer) => answer.status)).toEqual(retried.map(() => 200))
    expect(await basketTruth(shop)).toMatchObject({
      completed: KILLS + 1,
      placed: KILLS + 1,
      orders: (KILLS + 1) * 2,
      unpaid: 0,
      unreserved: 0,
      orphans: 0,
      unequal: 0,
    })
    for (const variant of variants)
      expect(await shop.stock(variant)).toMatchObject({ reserved: KILLS + 1, reservations: KILLS + 1 })
    expect(await chargesWithoutOrders(shop)).toBe(0)
    expect(await untoldOrders(shop)).toBe(0)
  })
})

/** Those that die at a statement are paid by card, as the one that counted the statements was; of the others every second. */
function isByTransfer(index: number): boolean {
  return index > AT_STATEMENTS && index % 2 === 1
}

async function underWay(shop: ShopDatabase): Promise<number> {
  const [row] = await shop.rows<{ n: number }>(
    "select count(*)::int as n from basket where state in ('placing', 'awaiting_payer')",
  )
  return row?.n ?? -1
}

/** Charges that hold money, or could still be paid, although no placed basket points at them. */
async function chargesWithoutOrders(shop: ShopDatabase): Promise<number> {
  const [row] = await shop.rows<{ n: number }>(
    `select count(*)::int as n from test_card_charge c
      where c.state not in ('declined', 'voided')
        and not exists (select 1 from basket b where b.state = 'placed' and b.payment_data ->> 'charge_id' = c.id)`,
  )
  return row?.n ?? -1
}

/** Orders of which nobody hears, or hears twice: mails and pages live on these events. */
async function untoldOrders(shop: ShopDatabase): Promise<number> {
  const [row] = await shop.rows<{ n: number }>(
    `select count(*)::int as n from basket_order o
      where (select count(*) from outbox_event e where e.name = 'order.placed' and e.data ->> 'id' = o.order_id) <> 1
         or (select count(*) from outbox_event e where e.name = 'basket.placed' and e.data ->> 'basket_id' = o.basket_id) <> 1`,
  )
  return row?.n ?? -1
}
