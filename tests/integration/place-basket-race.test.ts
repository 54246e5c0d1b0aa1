import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { basketTruth } from "../support/basket-truth.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
const SETTLED_MS = 5_000

/** Stock Medusa wrote phantom orders, answered 500 to slow losers or hung for good in this very race. */
describe("many buyers on two servers over one database", () => {
  let database: TestDatabase
  let backends: TestBackend[]
  let shop: ShopDatabase

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    const env = { TEST_CARD: "on" }
    backends = await Promise.all([startBackend({ cluster, database, env }), startBackend({ cluster, database, env })])
    shop = await openShopDatabase(database)
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await Promise.all(backends.map((backend) => backend[Symbol.asyncDispose]()))
    await database[Symbol.asyncDispose]()
  })

  const shopperNumber = (index: number) => {
    const backend = backends[index % backends.length]
    if (!backend) throw new Error("no backend")
    return shopperAt(backend)
  }

  it.each([
    { pieces: 5, payment: "transfer" as const },
    { pieces: 1, payment: "transfer" as const },
    { pieces: 5, payment: "test_card" as const },
    { pieces: 1, payment: "test_card" as const },
  ])("40 buyers, $pieces pieces, paid by $payment: exactly $pieces orders", async ({ pieces, payment }) => {
    const [scarce = ""] = await shop.variantOfEach(["etap-atelier"])
    await shop.rows("update inventory_level set reserved_quantity = 0")
    await shop.rows("update reservation_item set deleted_at = now() where deleted_at is null")
    await shop.rows('delete from basket_order; delete from basket; delete from "order"')
    await shop.setStock(scarce, pieces)
    const baskets = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        fillBasket(shopperNumber(index), { lines: [{ variant_id: scarce, quantity: 1 }], payment }),
      ),
    )

    const begun = performance.now()
    const answers = await Promise.all(
      baskets.map((basket, index) => shopperNumber(index).place(basket, { card: { behaviour: "succeed" } })),
    )
    expect(performance.now() - begun).toBeLessThan(SETTLED_MS)

    const refused = answers.filter((answer) => answer.status !== 200)
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(pieces)
    for (const { status, body } of refused) {
      expect(status).toBe(409)
      expect(body.error.code).toBe("piece_unavailable")
      expect(body.error.lines).toMatchObject([{ available: 0 }])
    }
    expect(await shop.stock(scarce)).toEqual({ stocked: pieces, reserved: pieces, reservations: pieces })
    expect(await basketTruth(shop)).toMatchObject({
      placed: pieces,
      orders: pieces,
      unpaid: 0,
      unreserved: 0,
      orphans: 0,
      unequal: 0,
    })
  })

  it("one basket placed 100 times at once on both servers: one set of orders, one answer", async () => {
    const lines = (await shop.variantOfEach(["etap-atelier", "fibr-co"])).map((variant_id) => ({
      variant_id,
      quantity: 1,
    }))
    for (const line of lines) await shop.setStock(line.variant_id, 50)
    for (const payment of ["transfer", "test_card"] as const) {
      const before = await basketTruth(shop)
      const basket = await fillBasket(shopperNumber(0), { lines, payment })
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          shopperNumber(index).place(basket, { card: { behaviour: "answer_twice" } }),
        ),
      )
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200))
      expect(new Set(answers.map((answer) => "reference" in answer.body && answer.body.reference)).size).toBe(1)
      const after = await basketTruth(shop)
      expect(after.orders - before.orders).toBe(2)
      expect(after).toMatchObject({ placed: before.placed + 1, unpaid: 0, unreserved: 0, orphans: 0, unequal: 0 })
    }
  })

  it("baskets that want the same pieces in opposite order never block each other", async () => {
    const [first = "", second = ""] = await shop.variantOfEach(["etap-atelier", "fibr-co"])
    await Promise.all([first, second].map((variant) => shop.setStock(variant, 100)))
    const one = (variant_id: string) => ({ variant_id, quantity: 1 })
    const baskets = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        fillBasket(shopperNumber(index), { lines: index % 2 ? [one(first), one(second)] : [one(second), one(first)] }),
      ),
    )
    const answers = await Promise.all(baskets.map((basket, index) => shopperNumber(index).place(basket)))
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200))
  })
})
