import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Basket, ErrorBody, Hold, Piece } from "@etabli/store-api"
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest"
import { backendServerFolder } from "../../scripts/lib/paths.ts"
import { environmentFor, startBackend, type TestBackend } from "../support/backend.ts"
import { basketTruth } from "../support/basket-truth.ts"
import { benchTruth, madeToOrder, openMinutes, weekIn, withoutCaps } from "../support/bench.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const placing = fileURLToPath(new URL("../support/placing-process.mjs", import.meta.url))

/** An order of 200 chairs exhausted a workshop once: what is promised here must fit its bench, whoever buys and however. */
describe("sales within what a workshop can make", () => {
  const env = { TEST_CARD: "on" }
  let database: TestDatabase
  let backends: TestBackend[]
  let shop: ShopDatabase
  let work: Awaited<ReturnType<typeof madeToOrder>>
  const at = (index: number) => {
    const backend = backends[index % backends.length]
    if (!backend) throw new Error("no backend")
    return backend
  }
  const shopper = (index = 0) => shopperAt(at(index))
  const wish = (quantity = 1) => ({ lines: [{ variant_id: work.variant_id, quantity }] })
  const hold = (basket: Pick<Basket, "id">, index = 0) =>
    shopper(index).post<Hold & ErrorBody>(`/store/baskets/${basket.id}/hold`, {})
  const truth = () => benchTruth(shop, work.operator_id)
  const expireHolds = () => shop.rows("update goods_hold set expires_at = now() - interval '1 second'")

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backends = await Promise.all([startBackend({ cluster, database, env }), startBackend({ cluster, database, env })])
    shop = await openShopDatabase(database)
    await withoutCaps(shop)
    work = await madeToOrder(shop, "qcaf")
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await Promise.all(backends.map((backend) => backend[Symbol.asyncDispose]()))
    await database[Symbol.asyncDispose]()
  })
  const takeAllBack = () =>
    shop.rows(
      "delete from goods_hold; delete from bench_take; delete from bench_week; delete from cap_take; delete from cap_use",
    )
  beforeEach(async () => {
    await takeAllBack()
    await openMinutes(shop, work.operator_id, { minutes: 20 * work.minutes, from: 6 })
  })

  it("200 buyers on two servers for hours that allow 20: exactly 20 orders", async () => {
    const before = await basketTruth(shop)
    const baskets = await Promise.all(Array.from({ length: 200 }, (_, index) => fillBasket(shopper(index), wish())))
    const answers = await Promise.all(baskets.map((basket, index) => shopper(index).place(basket)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect(status).toBe(409)
      expect(body.error.code).toBe("piece_unavailable")
    }
    expect(await truth()).toEqual({ taken: 20 * work.minutes, takes: 20 * work.minutes, lines: 20, holds: 0 })
    const after = await basketTruth(shop)
    expect(after.orders - before.orders).toBe(20)
    expect(after).toMatchObject({ unpaid: 0, unequal: 0 })
  })

  it("a hold becomes the sale: the last place belongs to who holds it, and is never free in between", async () => {
    await openMinutes(shop, work.operator_id, { minutes: work.minutes, from: 6 })
    const [mine, theirs] = [await fillBasket(shopper(), wish()), await fillBasket(shopper(1), wish())]
    expect((await hold(mine)).body.seconds_left).toBeGreaterThan(590)
    expect((await hold(theirs, 1)).body.error).toMatchObject({ code: "piece_unavailable", lines: [{ available: 0 }] })
    expect((await shopper(1).place(theirs)).status).toBe(409)
    const seen = (await shopper().get<Basket>(`/store/baskets/${mine.id}`)).body
    expect(seen.lines[0]).toMatchObject({ max_quantity: 1, notices: [] })
    expect((await shopper().place(mine)).status).toBe(200)
    expect(await truth()).toEqual({ taken: work.minutes, takes: work.minutes, lines: 1, holds: 0 })
  })

  it("20 holders pay while 40 others try to take their places: all 20 get what they held", async () => {
    const holders = await Promise.all(Array.from({ length: 20 }, (_, index) => fillBasket(shopper(index), wish())))
    const others = await Promise.all(Array.from({ length: 40 }, (_, index) => fillBasket(shopper(index), wish())))
    for (const basket of holders) expect((await hold(basket)).status).toBe(200)
    const race = [
      ...holders.map((basket, index) => shopper(index).place(basket)),
      ...others.map((basket, index) => shopper(index).place(basket)),
    ]
    const answers = await Promise.all(race)
    expect(answers.slice(0, 20).map(({ status }) => status)).toEqual(holders.map(() => 200))
    expect(answers.slice(20).map(({ status }) => status)).toEqual(others.map(() => 409))
  })

  it("an expired hold is in nobody's way, also before any job came by", async () => {
    await openMinutes(shop, work.operator_id, { minutes: work.minutes, from: 6 })
    const [late, quick] = [await fillBasket(shopper(), wish()), await fillBasket(shopper(1), wish())]
    await hold(late)
    await expireHolds()
    expect((await shopper(1).place(quick)).status).toBe(200)
    expect(await shopper().place(late)).toMatchObject({ status: 409, body: { error: { code: "piece_unavailable" } } })
    expect(await truth()).toMatchObject({ taken: work.minutes, holds: 0 })
  })

  it("an expired hold that somebody else is clearing away at this moment is in nobody's way either", async () => {
    await openMinutes(shop, work.operator_id, { minutes: work.minutes, from: 6 })
    for (let round = 0; round < 12; round += 1) {
      await takeAllBack()
      const [late, quick] = [await fillBasket(shopper(), wish()), await fillBasket(shopper(1), wish())]
      await hold(late)
      await expireHolds()
      // A refused basket clears away what is over, beside the sale.
      const clearing = Array.from({ length: 3 }, () => shopper().post("/store/baskets", { locale: "fr", ...wish(50) }))
      const [placed] = await Promise.all([shopper(1).place(quick), ...clearing])
      expect(placed.status).toBe(200)
    }
  })

  it("a hold that expired while paying is still the sale where nobody else came", async () => {
    const basket = await fillBasket(shopper(), { ...wish(), payment: "test_card" })
    await hold(basket)
    await expireHolds()
    expect((await shopper().place(basket, { card: { behaviour: "succeed" } })).status).toBe(200)
    expect(await truth()).toMatchObject({ taken: work.minutes, lines: 1, holds: 0 })
  })

  it("a declined card leaves the goods held; leaving gives them back", async () => {
    const basket = await fillBasket(shopper(), { ...wish(2), payment: "test_card" })
    await hold(basket)
    expect((await shopper().place(basket, { card: { behaviour: "decline" } })).status).toBe(402)
    expect(await truth()).toMatchObject({ taken: 2 * work.minutes, holds: 1 })
    await fetch(`${at(0).url}/store/baskets/${basket.id}/hold`, {
      method: "DELETE",
      headers: { "x-publishable-api-key": at(0).publishableKey },
    })
    expect(await truth()).toEqual({ taken: 0, takes: 0, lines: 0, holds: 0 })
    expect(await shop.rows("select 1 from outbox_event where name = 'goods.freed'")).not.toEqual([])
  })

  it("a changed basket exchanges its hold, and one that got larger than what is left keeps the former", async () => {
    const basket = await fillBasket(shopper(), wish(2))
    await hold(basket)
    const [line] = basket.lines
    await shopper().post(`/store/baskets/${basket.id}/lines/${line?.id ?? ""}`, { quantity: 3 })
    expect((await hold(basket)).status).toBe(200)
    expect(await truth()).toMatchObject({ taken: 3 * work.minutes, holds: 1 })
    await openMinutes(shop, work.operator_id, { minutes: 4 * work.minutes, from: 6 })
    await shop.rows("update cart_line_item set quantity = 6 where id = $1", [line?.id])
    expect((await hold(basket)).body.error.lines).toMatchObject([{ available: 4 }])
    expect(await truth()).toMatchObject({ taken: 3 * work.minutes, holds: 1 })
  })

  it("a process killed between hold and sale leaves the hold or the sale, nothing else", async () => {
    const baskets = await Promise.all(Array.from({ length: 6 }, (_, index) => fillBasket(shopper(index), wish())))
    for (const basket of baskets) await hold(basket)
    const killWhilePlacing = async (basket: Basket, index: number) => {
      const child = fork(placing, [backendServerFolder], {
        env: environmentFor({ cluster, database, env }, at(0).url),
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      })
      await once(child, "message")
      const ended = once(child, "exit")
      child.send({ cartId: basket.id, input: { total_cents: basket.totals.total_cents, accept_terms: true } })
      setTimeout(() => child.kill("SIGKILL"), index * 15)
      await ended
    }
    await Promise.all(baskets.slice(0, 3).map(killWhilePlacing))
    await Promise.all(baskets.slice(3).map((basket, index) => killWhilePlacing(basket, index + 3)))
    const { taken, takes, lines, holds } = await truth()
    expect({ taken, takes, lines }).toEqual({ taken: 6 * work.minutes, takes: 6 * work.minutes, lines: 6 })
    const [sold] = await shop.rows<{ n: number }>(
      "select count(*)::int as n from bench_take t join order_item oi on oi.item_id = t.line_id",
    )
    expect((sold?.n ?? 0) + holds).toBe(6)
  })

  it("a cancellation in the dashboard gives the hours back, once", async () => {
    const basket = await fillBasket(shopper(), wish(3))
    await shopper().place(basket)
    expect(await truth()).toMatchObject({ taken: 3 * work.minutes })
    const [order] = await shop.rows<{ order_id: string }>(
      "select order_id from basket_order bo join basket b on b.id = bo.basket_id where b.cart_id = $1",
      [basket.id],
    )
    const platform = await platformAt(at(0))
    expect((await platform.post(`/admin/orders/${order?.order_id ?? ""}/cancel`)).status).toBe(200)
    await expect.poll(truth, { timeout: 10_000 }).toEqual({ taken: 0, takes: 0, lines: 0, holds: 0 })
  })

  it("an order made smaller, or sent back in part, gives back its part of the hours that lie ahead", async () => {
    const basket = await fillBasket(shopper(), wish(4))
    await shopper().place(basket)
    const [line] = await shop.rows<{ order_id: string; item_id: string }>(
      `select bo.order_id, oi.item_id from basket_order bo join basket b on b.id = bo.basket_id
         join order_item oi on oi.order_id = bo.order_id where b.cart_id = $1`,
      [basket.id],
    )
    const { order_id, item_id } = line ?? { order_id: "", item_id: "" }
    const platform = await platformAt(at(0))
    const edit = `/admin/order-edits/${order_id}`
    expect((await platform.post("/admin/order-edits", { order_id })).status).toBe(200)
    expect((await platform.post(`${edit}/items/item/${item_id}`, { quantity: 3 })).status).toBe(200)
    expect((await platform.post(`${edit}/request`)).status).toBe(200)
    expect((await platform.post(`${edit}/confirm`)).status).toBe(200)
    await expect.poll(truth, { timeout: 10_000 }).toMatchObject({ taken: 3 * work.minutes, takes: 3 * work.minutes })

    const items = [{ id: item_id, quantity: 3 }]
    expect((await platform.post(`/admin/orders/${order_id}/fulfillments`, { items })).status).toBe(200)
    const begun = await platform.post<{ return: { id: string } }>("/admin/returns", { order_id })
    const back = `/admin/returns/${begun.body.return.id}`
    const some = { items: [{ id: item_id, quantity: 1 }] }
    expect((await platform.post(`${back}/request-items`, some)).status).toBe(200)
    expect((await platform.post(`${back}/request`)).status).toBe(200)
    expect((await platform.post(`${back}/receive`)).status).toBe(200)
    expect((await platform.post(`${back}/receive-items`, some)).status).toBe(200)
    expect((await platform.post(`${back}/receive/confirm`)).status).toBe(200)
    await expect.poll(truth, { timeout: 10_000 }).toMatchObject({ taken: 2 * work.minutes, takes: 2 * work.minutes })
  })

  it("hours that came free are the queue's before anybody else's, however quick one is", async () => {
    await openMinutes(shop, work.operator_id, { minutes: 2 * work.minutes, from: 6 })
    const [sold, quick, next] = [
      await fillBasket(shopper(), wish(2)),
      await fillBasket(shopper(1), wish()),
      await fillBasket(shopper(1), wish()),
    ]
    expect((await shopper().place(sold)).status).toBe(200)
    await shop.rows(
      `insert into waiting_entry (id, variant_id, product_id, operator_id, email, locale, state, token_hash, asked_at, confirmed_at)
       values ('wait_first', $1, $2, $3, 'queue@example.org', 'fr', 'waiting', 'hash', now(), now())`,
      [work.variant_id, work.product_id, work.operator_id],
    )
    const state = async () => (await shop.rows("select state from waiting_entry where id = 'wait_first'"))[0]
    // As a cancellation leaves it before its event is heard: one place is free, and somebody is quicker than the event.
    const giveBack = (...weeks: number[]) =>
      shop.rows("delete from bench_week where operator_id = $1 and week = any($2)", [
        work.operator_id,
        weeks.map((week) => weekIn(week)),
      ])
    await giveBack(6, 7)
    expect((await hold(quick, 1)).status).toBe(409)
    expect((await shopper(1).place(quick)).status).toBe(409)
    expect(await state()).toEqual({ state: "waiting" })
    // With two places free both are served, the one who waited first and in the same breath.
    await giveBack(6, 7, 8, 9)
    expect((await hold(next, 1)).status).toBe(200)
    expect(await state()).toEqual({ state: "told" })
    expect((await hold(quick, 1)).status).toBe(409)
    await shop.rows("delete from waiting_entry")
  })

  it("a mixed piece sells what stands ready first, then what can be made", async () => {
    await openMinutes(shop, work.operator_id, { minutes: 2 * work.minutes, from: 6 })
    await shop.rows(`insert into inventory_item (id, sku) values ('iitem_mixed', 'MIXED-READY') on conflict do nothing`)
    await shop.rows(
      `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
       select 'ilev_mixed', 'iitem_mixed', stock_location_id, 1, '{"value":"1","precision":20}', 0, '{"value":"0","precision":20}', 0, '{"value":"0","precision":20}'
         from stock_location_operator where operator_id = $1 limit 1`,
      [work.operator_id],
    )
    await shop.rows(
      `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity) values ('pvitem_mixed', $1, 'iitem_mixed', 1)`,
      [work.variant_id],
    )
    const piece = (await shopper().get<Piece>(`/store/pieces/${work.handle}?locale=fr`)).body
    expect(piece.variants[0]).toMatchObject({ availability: { state: "in_stock", quantity: 1 }, max_quantity: 3 })
    expect((await shopper().place(await fillBasket(shopper(), wish(2)))).status).toBe(200)
    expect(await truth()).toMatchObject({ taken: work.minutes })
    expect(await shop.stock(work.variant_id)).toEqual({ stocked: 1, reserved: 1, reservations: 1 })
    expect((await shopper().place(await fillBasket(shopper(), wish(1)))).status).toBe(200)
    expect(await shopper().post("/store/baskets", { locale: "fr", ...wish(1) })).toMatchObject({ status: 409 })
    await shop.rows("delete from product_variant_inventory_item where id = 'pvitem_mixed'")
  })

  it("a cap counts orders of its period and is given back with them", async () => {
    await shop.rows(
      "insert into cap (id, operator_id, product_id, period, most) values ('cap_test', $1, $2, 'month', 3)",
      [work.operator_id, work.product_id],
    )
    const baskets = await Promise.all(Array.from({ length: 8 }, (_, index) => fillBasket(shopper(index), wish())))
    const answers = await Promise.all(baskets.map((basket, index) => shopper(index).place(basket)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(await shop.rows("select used from cap_use where cap_id = 'cap_test'")).toEqual([{ used: 3 }])
    const piece = (await shopper().get<Piece>(`/store/pieces/${work.handle}?locale=fr`)).body
    expect(piece.availability).toMatchObject({ state: "full", reason: "cap" })
    await shop.rows("update cap set deleted_at = now() where id = 'cap_test'")
  })
})
