import type { PlacedBasket } from "@etabli/store-api"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { countingStatements } from "../load/statements.ts"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { benchTruth, madeToOrder } from "../support/bench.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { fillBasket, shopperAt } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")

type Parcel = { id: string; shipped_at: string | null; tracking: { number: string } | null }
type Order = {
  id: string
  number: string
  state: string
  money: string
  deeds: string[]
  total_cents: number
  captured_cents: number
  refunded_cents: number
  lines: { id: string; ordered: number; pieces: Record<string, number> }[]
  parcels: Parcel[]
  history: { id: string; kind: string; elsewhere: boolean }[]
}
type Acted = { order: Order; outcome: Record<string, unknown>; fields?: { path: string; code: string }[] }
type Person = Awaited<ReturnType<typeof platformAt>>
type Buying = Omit<Parameters<typeof fillBasket>[1], "lines"> & { quantity?: number; variants?: string[] }

describe("an order in its workshop's hands", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let manager: Person
  let operatorId: string
  let ready: string
  let neighbours: string
  let keys = 0

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env: { TEST_CARD: "on" } })
    shop = await openShopDatabase(database)
    manager = await platformAt(backend, "tournai@etabli.example")
    const variants = await shop.variantOfEach(["etap-atelier", "stal13"])
    ;[ready = "", neighbours = ""] = variants
    for (const variant of variants) await shop.setStock(variant, 100)
    const [operator] = await shop.rows<{ id: string }>("select id from operator where handle = 'etap-atelier'")
    operatorId = operator?.id ?? ""
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  /** Buys of the workshop; gives the order's address, and the customer's own view of the purchase. */
  async function buy({ quantity = 2, variants = [ready], ...filling }: Buying = {}) {
    const shopper = shopperAt(backend)
    const lines = variants.map((variant_id) => ({ variant_id, quantity }))
    const basket = await fillBasket(shopper, { lines, ...filling })
    const card = filling.payment === "test_card" ? { card: { behaviour: "succeed" } } : {}
    const placed = await shopper.place(basket, card)
    const token = "token" in placed.body ? placed.body.token : ""
    const seen = async () => (await shopper.get<PlacedBasket>(`/store/placed/${token}`)).body
    const mine = (await seen()).orders.find(({ operator }) => operator.handle === "etap-atelier")
    const at = `/admin/operators/${operatorId}/orders/${mine?.id ?? ""}`
    return {
      at,
      id: mine?.id ?? "",
      read: async () => (await manager.get<{ order: Order }>(at)).body.order,
      seen: async () => (await seen()).orders.find(({ id }) => id === mine?.id),
      act: (deed: string, body: object = {}, key = `test-key-${String((keys += 1))}`) =>
        manager.post<Acted>(`${at}/${deed}`, { key, ...body }),
    }
  }
  const mailsOf = (key: string) =>
    shop.rows<{ kind: string; locale: string; text: string }>(
      "select kind, locale, text from outbox_mail where dedupe_key like $1",
      [`${key}%`],
    )
  const codeOf = ({ body }: { body: Acted }) => body.fields?.[0]?.code

  it("is prepared in parts, tells its customer when all of it is ready, and goes to who has the code", async () => {
    const order = await buy({ payment: "on_pickup", quantity: 3 })
    // All there is: nothing is left beside what the order keeps.
    await shop.rows(
      "update inventory_level l set stocked_quantity = l.reserved_quantity, raw_stocked_quantity = l.raw_reserved_quantity from product_variant_inventory_item vi where vi.inventory_item_id = l.inventory_item_id and vi.variant_id = $1",
      [ready],
    )
    const line = (await order.read()).lines[0]?.id ?? ""
    expect(codeOf(await order.act("hand-over", { by: { code: "AAA-AAA" } }))).toBe("nothing_ready")

    const part = await order.act("prepare", { lines: [{ line_id: line, quantity: 1 }] })
    expect([part.status, part.body.order.state]).toEqual([200, "to_prepare"])
    expect((await order.seen())?.state).toBe("preparing")
    const tooMany = await order.act("prepare", { lines: [{ line_id: line, quantity: 3 }] })
    expect([tooMany.status, codeOf(tooMany)]).toEqual([409, "too_many"])
    expect(await mailsOf(`ready-for-pickup:${order.id}`)).toEqual([])

    const rest = await order.act("prepare", {}, "the-same-key")
    expect(rest.body.order.state).toBe("ready")
    const again = await order.act("prepare", {}, "the-same-key")
    expect([again.status, again.body.outcome]).toEqual([200, rest.body.outcome])
    await expect.poll(() => mailsOf(`ready-for-pickup:${order.id}`)).toHaveLength(1)
    const code = (await order.seen())?.pickup_code ?? ""
    expect((await mailsOf(`ready-for-pickup:${order.id}`))[0]?.text).toContain(code)

    const wrong = await order.act("hand-over", { by: { code: "AAA-AAA" }, paid: true })
    expect([wrong.status, codeOf(wrong)]).toEqual([409, "code_wrong"])
    expect(codeOf(await order.act("hand-over", { by: { name: "Dupont" }, paid: true }))).toBe("name_differs")
    expect(codeOf(await order.act("hand-over", { by: { code } }))).toBe("payment_awaited")
    const handed = await order.act("hand-over", { by: { code: code.toLowerCase() }, paid: true })
    expect([handed.body.order.state, handed.body.order.money]).toEqual(["handed_over", "paid"])
    expect(await order.seen()).toMatchObject({ state: "handed_over", payment_state: "paid", pickup_code: null })
    expect(await shop.stock(ready)).toEqual({ stocked: 0, reserved: 0, reservations: 0 })
    await shop.setStock(ready, 100)
  })

  it("tells what the platform did in Medusa's own dashboard, and each deed of the workshop once", async () => {
    const order = await buy({})
    const line = (await order.read()).lines[0]?.id ?? ""
    await order.act("prepare", { lines: [{ line_id: line, quantity: 1 }] })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const platform = await platformAt(backend)
    const [payment] = await shop.rows<{ id: string }>(
      `select p.id from payment p join order_payment_collection opc on opc.payment_collection_id = p.payment_collection_id
        where opc.order_id = $1`,
      [order.id],
    )
    expect((await platform.post(`/admin/payments/${payment?.id ?? ""}/capture`)).status).toBe(200)
    expect((await platform.post(`/admin/payments/${payment?.id ?? ""}/refund`, { amount: 1 })).status).toBe(200)
    const history = (await order.read()).history.map(({ kind, elsewhere }) => [kind, elsewhere])
    expect(history).toEqual([
      ["prepare", false],
      ["mark_paid", true],
      ["refund", true],
    ])
  })

  it("leaves with a carrier, and its customer reads by which number", async () => {
    const order = await buy({ method: "parcel" })
    // A date that moved since is the one its customer and its workshop read.
    const promise = { from: "2031-01-06", to: "2031-01-10" }
    await shop.rows(
      `update order_shipping_method m set data = m.data || $2::jsonb
         from order_shipping os where os.shipping_method_id = m.id and os.order_id = $1`,
      [order.id, JSON.stringify({ promise })],
    )
    expect((await order.seen())?.delivery.promise).toEqual(promise)
    await order.act("prepare")
    expect(codeOf(await order.act("ship", { parcels: ["ful_unknown"], carrier: "bpost" }))).toBe("unknown_parcel")
    const shipped = await order.act("ship", { carrier: "bpost", number: "3232 1234" })
    expect(shipped.body.order).toMatchObject({ state: "shipped", parcels: [{ tracking: { number: "3232 1234" } }] })
    expect((await order.seen())?.state).toBe("shipped")
    const [mail] = await mailsOf("order-shipped:")
    expect(mail).toMatchObject({ kind: "order-shipped", locale: "fr" })
    expect(mail?.text).toContain("3232 1234")
    const late = await order.act("cancel", { reason: "Trop tard" })
    expect([late.status, codeOf(late)]).toEqual([409, "already_gone"])
    expect((await order.act("hand-over")).body.order.state).toBe("handed_over")
  })

  it("gives stock, hours and money back when it is called off, and says why", async () => {
    const work = await madeToOrder(shop, "etap-atelier")
    const before = { stock: await shop.stock(ready), bench: await benchTruth(shop, operatorId) }
    const order = await buy({ variants: [ready, work.variant_id], payment: "test_card", quantity: 1 })
    expect((await benchTruth(shop, operatorId)).taken).toBeGreaterThan(before.bench.taken)
    await order.act("prepare")
    expect((await order.act("payment")).body.order.money).toBe("paid")
    const cancelled = await order.act("cancel", { reason: "Le chêne était fendu." })
    expect(cancelled.body.order).toMatchObject({ state: "cancelled", money: "refunded" })
    expect(await order.seen()).toMatchObject({ state: "cancelled", payment_state: "refunded" })
    await expect.poll(async () => (await benchTruth(shop, operatorId)).taken).toBe(before.bench.taken)
    expect(await shop.stock(ready)).toEqual(before.stock)
    await expect.poll(() => mailsOf(`order-cancelled:${order.id}`)).toHaveLength(1)
    expect((await mailsOf(`order-cancelled:${order.id}`))[0]?.text).toContain("Le chêne était fendu.")
  })

  it("is packed though some of its pieces stood ready and others were made, at two places", async () => {
    const work = await madeToOrder(shop, "etap-atelier")
    await shop.rows(
      `with item as (insert into inventory_item (id, sku) values ('iitem_mixed', 'MIXED-READY') returning id),
       link as (insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
                select 'pvitem_mixed', $1, id, 1 from item)
       insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity, raw_reserved_quantity)
       select 'ilev_' || sl.id, 'iitem_mixed', sl.id, 1, '{"value":"1","precision":20}', 0, '{"value":"0","precision":20}'
         from stock_location sl limit 2`,
      [work.variant_id],
    )
    const order = await buy({ variants: [work.variant_id], quantity: 4 })
    expect((await order.act("prepare")).body.order.state).toBe("ready")
    expect(await shop.stock(work.variant_id)).toEqual({ stocked: 0, reserved: 0, reservations: 0 })
    expect((await order.act("unpack")).body.order.state).toBe("to_prepare")
    expect(await shop.stock(work.variant_id)).toEqual({ stocked: 4, reserved: 4, reservations: 4 })
    expect((await order.act("cancel", { reason: "Abandon" })).body.order.state).toBe("cancelled")
    // What was made stands ready now.
    await expect.poll(() => shop.stock(work.variant_id)).toEqual({ stocked: 4, reserved: 0, reservations: 0 })
    await shop.rows("update product_variant_inventory_item set deleted_at = now() where id = 'pvitem_mixed'")
  })

  it("never gives back more than its share, however many ask at once", async () => {
    const order = await buy({ variants: [ready, neighbours] })
    expect(codeOf(await order.act("refunds", { amount_cents: 100, reason: "Trop tôt" }))).toBe("nothing_to_refund")
    await order.act("payment")
    const { total_cents } = await order.read()
    const amount_cents = Math.ceil(total_cents * 0.4)
    const asked = { amount_cents, reason: "Un pied fendu" }
    const answers = await Promise.all(Array.from({ length: 12 }, () => order.act("refunds", asked)))
    const done = answers.filter(({ status }) => status === 200)
    expect(done.length).toBeGreaterThanOrEqual(1)
    for (const answer of answers)
      if (answer.status !== 200) expect(["under_way", "above_share"]).toContain(codeOf(answer))
    await Promise.all([order.act("refunds", asked, "one-refund-key"), order.act("refunds", asked, "one-refund-key")])
    while ((await order.read()).refunded_cents + amount_cents <= total_cents) await order.act("refunds", asked)
    expect(codeOf(await order.act("refunds", asked))).toBe("above_share")
    expect((await order.read()).refunded_cents).toBe(2 * amount_cents)

    const owed = (await order.read()).history.filter(({ kind }) => kind === "refund")
    expect(owed).toHaveLength(2)
    const back = await order.act("paid-back", { refund_id: owed[0]?.id })
    expect(back.body.outcome).toEqual({ paid_back_cents: amount_cents })
    expect(codeOf(await order.act("paid-back", { refund_id: owed[0]?.id }))).toBe("already_paid_back")
    const audit = await shop.rows<{ action: string }>(
      "select action from audit_entry where operator_id = $1 and entity = 'refund' and action = 'refunded'",
      [operatorId],
    )
    expect(audit.length).toBeGreaterThanOrEqual(2)
  })

  it("is written about in its customer's language, with papers to print", async () => {
    const order = await buy()
    const drafts = await manager.get<{ language: string; drafts: { text: string }[] }>(`${order.at}/message-drafts`)
    expect(drafts.body.language).toBe("fr")
    expect(drafts.body.drafts[0]?.text).toContain("Bonjour Camille")
    const sent = await order.act("messages", { template: "late", subject: "Un retard", text: "Bonjour,\n\nbientôt." })
    expect(sent.body.order.history.map(({ kind }) => kind)).toEqual(["message"])
    expect((await mailsOf("order-message:"))[0]?.text).toContain("bientôt.")
    for (const paper of ["delivery-note", "address-label", "piece-labels"]) {
      const answer = await fetch(`${backend.url}${order.at}/${paper}`, {
        headers: { authorization: manager.authorization },
      })
      expect(answer.headers.get("content-type")).toBe("application/pdf")
      expect(answer.headers.get("content-disposition")).toMatch(/filename="[a-z-]+-ET-\w+-1\.pdf"/)
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe("%PDF-")
    }
  })

  it("is nobody else's: not the neighbour's, not half a role's", async () => {
    const order = await buy({ variants: [ready, neighbours], email: "partage@example.org" })
    const neighbour = await platformAt(backend, "kortrijk@etabli.example")
    const accountant = await platformAt(backend, "comptes.tournai@etabli.example")
    const lister = await platformAt(backend, "atelier.tournai@etabli.example")
    const [other] = await shop.rows<{ id: string }>("select id from operator where handle = 'stal13'")
    const theirs = `/admin/operators/${other?.id ?? ""}`
    expect((await neighbour.get(order.at)).status).toBe(404)
    expect((await neighbour.get(`${theirs}/orders/${order.id}`)).status).toBe(404)
    expect((await neighbour.post(`${theirs}/orders/${order.id}/prepare`, { key: "foreign-key" })).status).toBe(404)
    expect((await accountant.get(order.at)).status).toBe(200)
    expect((await accountant.post(`${order.at}/prepare`, { key: "book-key-1" })).status).toBe(403)
    expect((await lister.post(`${order.at}/payment`, { key: "lister-key" })).status).toBe(403)
    expect((await lister.post(`${order.at}/prepare`, { key: "lister-key" })).status).toBe(200)
    expect((await manager.post(`${order.at}/prepare`, { key: "strict-key", more: 1 })).status).toBe(400)

    type Customers = { customers: { email: string; orders: { number: string }[] }[]; count: number }
    const asked = `customers?q=partage`
    const mine = (await manager.get<Customers>(`/admin/operators/${operatorId}/${asked}`)).body
    const seen = (await neighbour.get<Customers>(`${theirs}/${asked}`)).body
    expect([mine.count, seen.count]).toEqual([1, 1])
    expect(mine.customers[0]?.orders).toHaveLength(1)
    expect(seen.customers[0]?.orders).toHaveLength(1)
    expect(mine.customers[0]?.orders[0]?.number).not.toBe(seen.customers[0]?.orders[0]?.number)
    expect(JSON.stringify(seen)).not.toContain(order.id)
    expect((await neighbour.get<Customers>(`${theirs}/customers?q=%25`)).body.count).toBe(0)
  })

  it("counts on the workshop's first page, on its sheet and in its list, in as many statements as before", async () => {
    const page = `/admin/operators/${operatorId}/workshop`
    const list = `/admin/operators/${operatorId}/orders?limit=100`
    type First = { workshop: { prepare_count: number; hours: { weeks: unknown[] }; money: { awaited_cents: number } } }
    const before = (await manager.get<First>(page)).body.workshop
    expect(before.hours.weeks).toHaveLength(12)
    const work = await madeToOrder(shop, "etap-atelier")
    const name = new URL(database.url).pathname.slice(1)
    const logged = { info: cluster, postgres: { url: (other: string) => database.url.replace(name, other) } }
    await countingStatements(logged, async ({ count }) => {
      const few = [await count(name, () => manager.get(page)), await count(name, () => manager.get(list))]
      for (let nth = 0; nth < 6; nth += 1) await buy({ payment: "on_pickup", quantity: 1 })
      const made = await buy({ variants: [work.variant_id], payment: "on_pickup", quantity: 1 })
      const many = [await count(name, () => manager.get(page)), await count(name, () => manager.get(list))]
      expect(many).toEqual(few)
      expect(Math.max(...many)).toBeLessThan(12)
      const [take] = await shop.rows<{ week: string }>(
        "select week from bench_take t join order_item oi on oi.item_id = t.line_id where oi.order_id = $1 limit 1",
        [made.id],
      )
      const sheet = await manager.get<{ lines: { order_id: string }[] }>(
        `/admin/operators/${operatorId}/work-sheet?week=${take?.week ?? ""}`,
      )
      expect(sheet.body.lines.map(({ order_id }) => order_id)).toContain(made.id)
      expect((await manager.get(`/admin/operators/${operatorId}/work-sheet?week=2027-W53`)).status).toBe(400)
    })
    const after = (await manager.get<First>(page)).body.workshop
    expect(after.prepare_count).toBe(before.prepare_count + 6)
    expect(after.money.awaited_cents).toBeGreaterThan(before.money.awaited_cents)
  })
})
