import {
  type Basket,
  type DeliveryEstimate,
  deliveryEstimateSchema,
  type ErrorBody,
  type PickUpSlot,
  type PlacedBasket,
} from "@etabli/store-api"
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest"
import { type RunningShop, startShop } from "../support/running-shop.ts"
import { type Shopper, TOURNAI } from "../support/shop-client.ts"
import type { ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
let running: RunningShop
let shop: ShopDatabase
let shopper: Shopper
let stool: string

beforeAll(async () => {
  running = await startShop(cluster)
  ;({ shop, shopper } = running)
  stool = (await shop.variantsOf("tabouret-nervien"))[0].id
  await shop.setStock(stool, 50)
})
afterAll(() => running[Symbol.asyncDispose]())

const WORKSHOP = "etap-atelier"
const ask = (query: string) =>
  shopper.get<DeliveryEstimate & ErrorBody>(`/store/pieces/tabouret-nervien/delivery?${query}`)
const estimate = async (query: string) => deliveryEstimateSchema.parse((await ask(query)).body)
const vanCents = async (query: string) =>
  (await estimate(query)).options.find(({ method }) => method === "van")?.price_cents

describe("before any account", () => {
  it("a van costs by zone and floor, and its lift is free", async () => {
    const [near, far, elsewhere] = await Promise.all(
      ["country=be&postal_code=7500", "country=be&postal_code=2000", "country=fr&postal_code=13001"].map(vanCents),
    )
    expect(near).toBeGreaterThan(0)
    expect(far).toBeGreaterThan(near ?? 0)
    expect(elsewhere).toBeUndefined()
    expect(await vanCents("country=be&postal_code=7500&floor=3")).toBe((near ?? 0) + 3 * 1500)
    expect(await vanCents("country=be&postal_code=7500&floor=3&lift=true")).toBe(near)
    expect((await ask("country=be&postal_code=7500&floor=31")).body.error.fields).toEqual([
      { path: "floor", code: "too_big" },
    ])
  })

  it("where the van does not come, it says so and offers pick-up as to everybody", async () => {
    const [here, there] = [
      await estimate("country=be&postal_code=7500"),
      await estimate("country=fr&postal_code=13001"),
    ]
    expect(there.unavailable).toEqual(["van"])
    expect(here.unavailable).toEqual([])
    const pickUp = ({ options }: DeliveryEstimate) => options.filter(({ method }) => method.startsWith("pickup"))
    expect(pickUp(there)).toEqual(pickUp(here))
    expect(pickUp(here)[0]?.slots.length).toBeGreaterThan(5)
    expect(pickUp(here)[1]?.transfer_weekdays).toEqual([2, 5])
  })

  it.each(["country=nl&postal_code=1234+ab", "country=lu&postal_code=L-1234", "country=fr&postal_code=F-59+100"])(
    "%s is a postcode",
    async (query) => {
      expect((await ask(query)).status).toBe(200)
    },
  )

  it.each([
    ["country=be&postal_code=75OO", "postcode_with_letters"],
    ["country=nl&postal_code=1234", "postcode_of_other_country"],
  ])("%s is none: %s", async (query, code) => {
    expect((await ask(query)).body.error.fields).toEqual([{ path: "postal_code", code }])
  })
})

describe("in the checkout", () => {
  async function addressed(postal_code = "b-7500 ") {
    const created = await shopper.post<Basket>("/store/baskets", {
      locale: "fr",
      lines: [{ variant_id: stool, quantity: 1 }],
    })
    const checkout = `/store/baskets/${created.body.id}/checkout`
    const { body } = await shopper.post<Basket>(checkout, {
      contact: { email: "camille@example.org" },
      address: { ...TOURNAI, postal_code },
      payment: "transfer",
    })
    const option = (method: string) => body.groups[0]?.delivery_options.find((found) => found.method === method)
    const choose = (choice: object) => shopper.post<Basket & ErrorBody>(checkout, { delivery: { [WORKSHOP]: choice } })
    return { basket: body, option, choose }
  }
  const read = async (id: string) => (await shopper.get<Basket>(`/store/baskets/${id}`)).body

  it("the van's price is the estimate's, floor and lift included, and stands on the order", async () => {
    const { basket, option, choose } = await addressed()
    expect(basket.address?.postal_code).toBe("7500")
    const option_id = option("van")?.id
    expect((await choose({ option_id, floor: 31 })).body.error.fields).toMatchObject([
      { path: `body.delivery.${WORKSHOP}.floor` },
    ])
    expect((await choose({ option_id, floor: 2, lift: true })).body.totals.delivery_cents).toBe(
      option("van")?.price_cents,
    )
    const chosen = (await choose({ option_id, floor: 2 })).body
    expect(chosen.totals.delivery_cents).toBe(await vanCents("country=be&postal_code=7500&floor=2"))
    const placed = await shopper.place(chosen)
    const [order] = (await shopper.get<PlacedBasket>(`/store/placed/${tokenOf(placed.body)}`)).body.orders
    expect(order?.delivery.stairs).toEqual({ floor: 2, lift: false, surcharge_cents: 3000 })
    expect(order?.total_cents).toBe(chosen.totals.total_cents)
  })

  it("a time to come is kept on the order and told to customer and workshop", async () => {
    const { option, choose } = await addressed()
    const pickUp = option("pickup_workshop")
    const slot = pickUp?.slots[2]
    const chosen = await choose({ option_id: pickUp?.id, slot })
    expect(chosen.body.groups[0]?.delivery).toMatchObject({ slot, slot_gone: false })
    const placed = await shopper.place(chosen.body)
    const basket = (await shopper.get<PlacedBasket>(`/store/placed/${tokenOf(placed.body)}`)).body
    expect(basket.orders[0]?.delivery.slot).toEqual(slot)
    const [method] = await shop.rows<{ data: { slot: PickUpSlot } }>(
      `select m.data from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id where s.order_id = $1`,
      [basket.orders[0]?.id],
    )
    expect(method?.data.slot).toEqual(slot)
    await vi.waitFor(async () => expect(await mailsWith(basket.reference, "Retrait\u00a0:")).toHaveLength(2), 10_000)
  })

  it("a time that is not offered, or has passed by then, is refused; nothing is lost", async () => {
    const { basket, option, choose } = await addressed()
    const { id: option_id, slots = [] } = option("pickup_workshop") ?? {}
    const [first, second] = slots
    const refused = await choose({ option_id, slot: { ...first, from: "03:00" } })
    expect(refused.body.error).toMatchObject({
      code: "slot_unavailable",
      fields: [{ path: `delivery.${WORKSHOP}.slot`, code: "slot_gone" }],
    })
    expect((await choose({ option_id, slot: first })).status).toBe(200)
    await shop.rows(
      `update cart_shipping_method set data = jsonb_set(data, '{slot,date}', '"2026-01-06"') where cart_id = $1`,
      [basket.id],
    )
    const stale = await read(basket.id)
    expect(stale).toMatchObject({ missing: ["delivery"], address: { postal_code: "7500" } })
    const answer = await shopper.place(stale)
    expect([answer.status, answer.body.error.code]).toEqual([409, "slot_unavailable"])
    const again = await choose({ option_id, slot: second })
    expect(again.body.missing).toEqual([])
    expect((await shopper.place(again.body)).status).toBe(200)
  })

  it("a closure the workshop tells of moves the promise; a time within it is refused at the order button", async () => {
    const { option, choose } = await addressed()
    const pickUp = option("pickup_workshop")
    const chosen = await choose({ option_id: pickUp?.id, slot: pickUp?.slots[0] })
    const { today } = await estimate("country=be&postal_code=7500")
    const until = pickUp?.slots.at(-1)?.date ?? today
    const open = await closeBench([{ from: today, to: until }])
    const later = (await estimate("country=be&postal_code=7500")).options[0]
    expect(later?.promise.from && later.promise.from > until).toBe(true)
    expect(later?.slots.every(({ date }) => date > until)).toBe(true)
    const answer = await shopper.place(chosen.body)
    expect([answer.status, answer.body.error.code]).toEqual([409, "slot_unavailable"])
    await open()
    expect((await shopper.place(chosen.body)).status).toBe(200)
  })
})

/** Tells of days without work in the shop's own table; gives back how to take them back. */
async function closeBench(closures: { from: string; to: string }[]) {
  const where = `where operator_id = (select id from operator where handle = '${WORKSHOP}')`
  const [bench] = await shop.rows<{ plan: object }>(`select plan from bench ${where}`)
  const write = (plan: object) => shop.rows(`update bench set plan = $1 ${where}`, [JSON.stringify(plan)])
  await write({ ...bench?.plan, closures })
  return () => write(bench?.plan ?? {})
}

const tokenOf = (placed: object) => ("token" in placed ? String(placed.token) : "")

function mailsWith(reference: string, words: string) {
  return shop.rows("select id from outbox_mail where text like $1 and text like $2", [`%${reference}%`, `%${words}%`])
}
