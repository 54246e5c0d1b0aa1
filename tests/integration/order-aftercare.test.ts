import type { PlacedBasket } from "@etabli/store-api"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
type Order = {
  id: string
  total: number
  items: { id: string; quantity: number }[]
  payment_collections: { payments: { id: string; amount: number }[] }[]
}

/** Orders are written by our own statements: what Medusa's dashboard does with them afterwards must work all the same. */
describe("an order of a basket, in the platform's hands", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let platform: Awaited<ReturnType<typeof platformAt>>
  let variants: string[]

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env: { TEST_CARD: "on" } })
    shop = await openShopDatabase(database)
    platform = await platformAt(backend)
    variants = await shop.variantOfEach(["etap-atelier", "fibr-co"])
    for (const variant of variants) await shop.setStock(variant, 20)
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  async function placeTwoOrders() {
    const shopper = shopperAt(backend)
    const basket = await fillBasket(shopper, {
      lines: variants.map((variant_id) => ({ variant_id, quantity: 2 })),
      payment: "test_card",
    })
    const placed = await shopper.place(basket, { card: { behaviour: "succeed" } })
    const token = "token" in placed.body ? placed.body.token : ""
    const read = async () => (await shopper.get<PlacedBasket>(`/store/placed/${token}`)).body
    const { orders } = await read()
    const fields = "fields=id,total,*items,*payment_collections.payments"
    const details = await Promise.all(
      orders.map(async ({ id }) => (await platform.get<{ order: Order }>(`/admin/orders/${id}?${fields}`)).body.order),
    )
    return { details, read }
  }
  const paymentOf = (order: Order | undefined) => order?.payment_collections[0]?.payments[0]?.id ?? ""

  it("is captured and refunded for its own share, never for its neighbour's", async () => {
    const { details, read } = await placeTwoOrders()
    const [first, second] = details
    if (!first || !second) throw new Error("two orders were placed")
    expect((await platform.post(`/admin/payments/${paymentOf(first)}/capture`)).status).toBe(200)
    expect((await read()).orders.map((order) => order.payment_state)).toEqual(["paid", "authorised"])

    const tooMuch = await platform.post(`/admin/payments/${paymentOf(first)}/refund`, { amount: first.total + 0.01 })
    expect(tooMuch.status).toBe(400)
    expect((await platform.post(`/admin/payments/${paymentOf(first)}/refund`, { amount: first.total })).status).toBe(
      200,
    )
    expect((await platform.post(`/admin/payments/${paymentOf(first)}/refund`, { amount: 0.01 })).status).toBe(400)
    expect((await read()).orders.map((order) => order.payment_state)).toEqual(["refunded", "authorised"])

    const [charge] = await shop.rows<{ captured_cents: number; refunded_cents: number; amount_cents: number }>(
      "select captured_cents, refunded_cents, amount_cents from test_card_charge order by created_at desc limit 1",
    )
    const share = Math.round(first.total * 100)
    expect(charge).toEqual({
      captured_cents: share,
      refunded_cents: share,
      amount_cents: share + Math.round(second.total * 100),
    })
  })

  it("is packed and handed over, and its customer sees it", async () => {
    const { details, read } = await placeTwoOrders()
    const order = details[0]
    const items = order?.items.map(({ id, quantity }) => ({ id, quantity })) ?? []
    const packed = await platform.post<{ order: { fulfillments: { id: string }[] } }>(
      `/admin/orders/${order?.id ?? ""}/fulfillments?fields=*fulfillments`,
      { items },
    )
    expect(packed.status).toBe(200)
    expect((await read()).orders[0]?.state).toBe("ready")
    const fulfilment = packed.body.order.fulfillments[0]?.id ?? ""
    const delivered = await platform.post(
      `/admin/orders/${order?.id ?? ""}/fulfillments/${fulfilment}/mark-as-delivered`,
    )
    expect(delivered.status).toBe(200)
    expect((await read()).orders.map((each) => each.state)).toEqual(["handed_over", "received"])
  })

  it("is cancelled alone: its stock comes back, its neighbour stays", async () => {
    const before = await Promise.all(variants.map((variant) => shop.stock(variant)))
    const { details, read } = await placeTwoOrders()
    expect((await platform.post(`/admin/orders/${details[0]?.id ?? ""}/cancel`)).status).toBe(200)
    expect((await read()).orders.map((order) => order.state)).toEqual(["cancelled", "received"])
    const after = await Promise.all(variants.map((variant) => shop.stock(variant)))
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.reserved).toBe((before[1]?.reserved ?? 0) + 2)
  })
})
