import { join } from "node:path"
import type { Basket, ErrorBody, Placed, PlacedBasket } from "@etabli/store-api"
import { execa } from "execa"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { medusaCli } from "../../scripts/lib/apps.ts"
import { backendServerFolder, root } from "../../scripts/lib/paths.ts"
import { environmentFor, startBackend, type TestBackend } from "../support/backend.ts"
import { basketTruth } from "../support/basket-truth.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { orderImage } from "../support/order-image.ts"
import { fillBasket, shopperAt, TOURNAI, type Shopper } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")

describe("a basket becomes orders", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let shopper: Shopper
  let variants: string[]
  const env = { TEST_CARD: "on" }
  const oneOfEach = () => variants.map((variant_id) => ({ variant_id, quantity: 1 }))
  const readPlaced = async (placed: Placed) => {
    if (placed.status !== "placed") throw new Error(`not placed: ${JSON.stringify(placed)}`)
    return (await shopper.get<PlacedBasket>(`/store/placed/${placed.token}`)).body
  }

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env })
    shop = await openShopDatabase(database)
    shopper = shopperAt(backend)
    variants = await shop.variantOfEach(["etap-atelier", "fibr-co", "stal13"])
    for (const variant of variants) await shop.setStock(variant, 90)
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  it("gives each workshop its own order, whose shares sum to the basket", async () => {
    const basket = await fillBasket(shopper, { lines: oneOfEach() })
    const placed = await shopper.place(basket)
    const seen = await readPlaced(placed.body)
    expect(seen.orders.map((order) => order.operator.handle)).toEqual(
      basket.groups.map((group) => group.operator.handle),
    )
    expect(seen.orders.reduce((sum, order) => sum + order.total_cents, 0)).toBe(basket.totals.total_cents)
    expect(seen.totals.total_cents).toBe(basket.totals.total_cents)
    const references = seen.orders.map((order) => order.transfer?.structured_reference)
    expect(new Set(references).size).toBe(3)
    expect(references.every((reference) => reference?.startsWith("RF"))).toBe(true)
  })

  it("writes rows that read as if Medusa's own services had written them", async () => {
    await shop.rows(
      `insert into promotion (id, code, type, status) values ('promo_contract', 'CONTRAT', 'standard', 'active')`,
    )
    await shop.rows(
      `insert into promotion_application_method (id, promotion_id, type, target_type, value, raw_value, currency_code)
       values ('proappmet_contract', 'promo_contract', 'percentage', 'order', 7, '{"value": "7", "precision": 20}', 'eur')`,
    )
    const basket = await fillBasket(shopper, {
      lines: [{ variant_id: variants[0] ?? "", quantity: 2 }, ...oneOfEach().slice(1)],
    })
    const discounted = await shopper.post<Basket>(`/store/baskets/${basket.id}/discount`, { code: "contrat" })
    expect(discounted.body.totals.discount_cents).toBe(Math.round(basket.totals.items_cents * 0.07))
    const seen = await readPlaced((await shopper.place(discounted.body)).body)
    expect(seen.totals).toMatchObject({
      discount_cents: discounted.body.totals.discount_cents,
      total_cents: discounted.body.totals.total_cents,
    })
    const orderId = seen.orders[0]?.id ?? ""
    const script = join(root, "tests", "support", "write-order-by-services.mjs")
    const { stdout } = await execa(process.execPath, [medusaCli, "exec", script, orderId], {
      cwd: backendServerFolder,
      env: environmentFor({ cluster, database, env }, backend.url),
    })
    const copyId = /COPY (\S+)/.exec(stdout)?.[1] ?? ""
    expect(await orderImage(shop, orderId)).toEqual(await orderImage(shop, copyId))
  })

  describe("the test card", () => {
    const placeWith = async (behaviour: string) => {
      const basket = await fillBasket(shopper, { lines: oneOfEach(), payment: "test_card" })
      return { basket, answer: await shopper.place(basket, { card: { behaviour } }) }
    }

    it("that is declined keeps nothing: no order, no stock, no money, and another try succeeds", async () => {
      const before = await Promise.all(variants.map((variant) => shop.stock(variant)))
      const { basket, answer } = await placeWith("decline")
      expect(answer).toMatchObject({ status: 402, body: { error: { code: "payment_declined" } } })
      expect(await Promise.all(variants.map((variant) => shop.stock(variant)))).toEqual(before)
      expect((await shopper.place(basket, { card: { behaviour: "succeed" } })).status).toBe(200)
    })

    it("whose bank falls silent is asked how it stands, and the basket is placed once", async () => {
      const { basket, answer } = await placeWith("time_out")
      expect(answer).toMatchObject({ status: 200, body: { status: "placed" } })
      expect((await shopper.place(basket)).body).toMatchObject({ status: "placed" })
    })

    it("that answers twice makes one set of orders", async () => {
      const before = await basketTruth(shop)
      const { answer } = await placeWith("answer_twice")
      expect(answer.status).toBe(200)
      expect((await basketTruth(shop)).orders).toBe(before.orders + 3)
    })

    it("that asks for a second step waits for the payer, who may confirm or refuse", async () => {
      for (const [choice, expected] of [
        ["accept", 200],
        ["refuse", 402],
      ] as const) {
        const { basket, answer } = await placeWith("second_step")
        const actionUrl = "action_url" in answer.body ? answer.body.action_url : ""
        expect((await fetch(actionUrl)).status).toBe(200)
        await fetch(actionUrl, { method: "POST", body: new URLSearchParams({ answer: choice }), redirect: "manual" })
        expect((await shopper.place(basket)).status).toBe(expected)
      }
    })
  })

  it("is free to be changed again when its payer comes back without having paid", async () => {
    const [first = ""] = variants
    const before = await shop.stock(first)
    const basket = await fillBasket(shopper, { lines: oneOfEach(), payment: "test_card" })
    expect((await shopper.place(basket, { card: { behaviour: "second_step" } })).body).toMatchObject({
      status: "action_required",
    })
    expect((await shop.stock(first)).reserved).toBe(before.reserved + 1)
    const changed = await shopper.post<Basket>(`/store/baskets/${basket.id}/checkout`, { payment: "transfer" })
    expect(changed.status).toBe(200)
    expect(await shop.stock(first)).toEqual(before)
    expect(await shop.rows("select 1 from test_card_charge where state = 'needs_step'")).toEqual([])
    expect((await shopper.place(changed.body)).status).toBe(200)
  })

  it("is refused when a piece is gone, naming it and what remains; the basket stays", async () => {
    const [first = "", second = ""] = variants
    const basket = await fillBasket(shopper, {
      lines: [
        { variant_id: first, quantity: 3 },
        { variant_id: second, quantity: 1 },
      ],
    })
    await shop.setStock(first, 0)
    await shop.rows(
      "update inventory_level set stocked_quantity = reserved_quantity + 2 where stocked_quantity = 0 and reserved_quantity > 0",
    )
    const refused = await shopper.place(basket)
    expect(refused).toMatchObject({
      status: 409,
      body: { error: { code: "quantity_unavailable", lines: [{ available: 2 }] } },
    })
    const kept = await shopper.get<Basket>(`/store/baskets/${basket.id}`)
    expect(kept.body.lines.find((line) => line.variant_id === first)?.notices).toEqual([
      { code: "quantity_left", available: 2 },
    ])
    await shop.setStock(first, 90)
  })

  it("names a refused piece in the language of its basket", async () => {
    const [variant_id = ""] = variants
    const name = async (locale: string) => {
      const lines = [{ variant_id, quantity: 95 }]
      const { body } = await shopper.post<ErrorBody>("/store/baskets", { locale, lines })
      return body.error.lines?.[0]?.title
    }
    const [dutch] = await shop.rows<{ title: string }>(
      `select t.translations ->> 'title' as title from translation t
         join product_variant v on v.product_id = t.reference_id
        where v.id = $1 and t.locale_code like 'nl%'`,
      [variant_id],
    )
    expect(await name("nl")).toBe(dutch?.title)
    expect(await name("fr")).not.toBe(dutch?.title)
  })

  it("tells that a price changed since it was added, and takes no other total than the one seen", async () => {
    const [first = ""] = variants
    const basket = await fillBasket(shopper, { lines: [{ variant_id: first, quantity: 1 }] })
    const price = `update price set amount = amount + $2 from product_variant_price_set s where s.price_set_id = price.price_set_id and s.variant_id = $1`
    await shop.rows(price, [first, 3])
    expect(await shopper.place(basket)).toMatchObject({ status: 409, body: { error: { code: "price_changed" } } })
    const told = (await shopper.get<Basket>(`/store/baskets/${basket.id}`)).body
    const was_cents = basket.lines[0]?.unit_price_cents ?? 0
    expect(told.lines[0]?.notices).toEqual([{ code: "price_changed", was_cents, now_cents: was_cents + 300 }])
    expect((await shopper.place(told)).status).toBe(200)
    await shop.rows(price, [first, -3])
  })

  it("is refused while a piece is unpublished in it", async () => {
    const [first = ""] = variants
    const basket = await fillBasket(shopper, { lines: oneOfEach() })
    const publish = "update product set status = $2 where id = (select product_id from product_variant where id = $1)"
    await shop.rows(publish, [first, "draft"])
    expect(await shopper.place(basket)).toMatchObject({ status: 409, body: { error: { code: "piece_unavailable" } } })
    expect(
      await shopper.post("/store/baskets", { locale: "fr", lines: [{ variant_id: first, quantity: 1 }] }),
    ).toMatchObject({ status: 409 })
    await shop.rows(publish, [first, "published"])
    expect((await shopper.place(basket)).status).toBe(200)
  })

  it("cannot be changed any more once it is ordered, and answers the same order when placed again", async () => {
    const basket = await fillBasket(shopper, { lines: oneOfEach() })
    const first = await shopper.place(basket)
    const change = { variant_id: variants[0], quantity: 1 }
    expect(await shopper.post(`/store/baskets/${basket.id}/lines`, change)).toMatchObject({
      status: 409,
      body: { error: { code: "basket_already_placed" } },
    })
    expect((await shopper.place(basket)).body).toMatchObject({
      reference: "reference" in first.body && first.body.reference,
    })
  })

  it("cancels what is not paid after its days, gives the stock back and tells once", { timeout: 150_000 }, async () => {
    const [first = ""] = variants
    const before = await shop.stock(first)
    const basket = await fillBasket(shopper, { lines: [{ variant_id: first, quantity: 4 }] })
    const placed = (await shopper.place(basket)).body
    expect((await shop.stock(first)).reserved).toBe(before.reserved + 4)
    await shop.rows("update basket set due_on = now() - interval '1 minute' where cart_id = $1", [basket.id])
    await expect
      .poll(async () => (await readPlaced(placed)).orders[0]?.state, { timeout: 120_000, interval: 2_000 })
      .toBe("cancelled")
    expect(await shop.stock(first)).toEqual(before)
    const orderId = (await readPlaced(placed)).orders[0]?.id
    await expect
      .poll(() =>
        shop.rows("select 1 from outbox_event where name = 'order.cancelled' and data ->> 'order_id' = $1", [orderId]),
      )
      .toHaveLength(1)
  })

  describe("bad input", () => {
    const codeOf = (answer: { body: ErrorBody }) => answer.body.error.code
    const post = (path: string, body: unknown) => shopper.post<ErrorBody>(path, body)
    let basket: Basket
    beforeAll(async () => {
      basket = (await shopper.post<Basket>("/store/baskets", { locale: "nl", lines: oneOfEach() })).body
    })

    it.each([0, -1, 1.5, 100, 1e9, "2", null])("quantity %s is refused", async (quantity) => {
      const answer = await post(`/store/baskets/${basket.id}/lines`, { variant_id: variants[0], quantity })
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { code: "invalid_input", fields: [{ path: "body.quantity" }] } },
      })
    })

    it("an unknown country, and a postcode of another one, name their field", async () => {
      const checkout = `/store/baskets/${basket.id}/checkout`
      const unknown = await post(checkout, { address: { ...TOURNAI, country: "us" } })
      expect(unknown.body.error.fields?.[0]?.path).toBe("body.address.country")
      const foreign = await post(checkout, { address: { ...TOURNAI, postal_code: "59100" } })
      expect(foreign.body.error.fields).toEqual([
        { path: "body.address.postal_code", code: "postcode_of_other_country" },
      ])
    })

    it("unknown keys, wrong JSON, 2 MB, an unknown language and tampered ids are refused in words we know", async () => {
      const add = `/store/baskets/${basket.id}/lines`
      expect(codeOf(await post(add, { variant_id: variants[0], quantity: 1, price: 1 }))).toBe("invalid_input")
      expect(codeOf(await post(add, "{not json"))).toBe("unreadable_body")
      expect(await post(add, { variant_id: "x".repeat(2_000_000), quantity: 1 })).toMatchObject({
        status: 413,
        body: { error: { code: "too_large" } },
      })
      expect(codeOf(await post("/store/baskets", { locale: "de", lines: [] }))).toBe("unsupported_language")
      for (const id of ["cart_01AAAAAAAAAAAAAAAAAAAAAAAA", `${basket.id.slice(0, -1)}0`, "..%2f..", "' or 1=1 --"])
        expect([400, 404]).toContain((await shopper.get(`/store/baskets/${encodeURIComponent(id)}`)).status)
      expect(
        codeOf(await post(`/store/baskets/${basket.id}/lines/cali_01AAAAAAAAAAAAAAAAAAAAAAAA`, { quantity: 0 })),
      ).toBe("not_found")
    })

    it("another operator's delivery option, an unready basket and a wrong total place nothing", async () => {
      const foreign = basket.groups[1]?.delivery_options[0]?.id
      const swapped = await post(`/store/baskets/${basket.id}/checkout`, {
        delivery: { [basket.groups[0]?.operator.handle ?? ""]: foreign },
      })
      expect(codeOf(swapped)).toBe("delivery_unavailable")
      expect(codeOf((await shopper.place(basket)) as { body: ErrorBody })).toBe("basket_incomplete")
      const full = await fillBasket(shopper, { lines: oneOfEach() })
      expect(
        codeOf((await shopper.place({ ...full, totals: { ...full.totals, total_cents: 1 } })) as { body: ErrorBody }),
      ).toBe("price_changed")
    })

    it("Medusa's own carts, which would go around all this, are closed", async () => {
      for (const path of ["/store/carts", `/store/carts/${basket.id}/complete`, "/store/payment-collections"])
        expect((await post(path, {})).status).toBe(404)
    })
  })
})
