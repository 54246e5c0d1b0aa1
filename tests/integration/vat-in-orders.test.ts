import type { Basket, ErrorBody, Placed, PlacedBasket } from "@etabli/store-api"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { startBackend, type TestBackend } from "../support/backend.ts"
import { cloneDatabase, type TestDatabase } from "../support/database.ts"
import { platformAt } from "../support/platform-client.ts"
import { sellerFiles } from "../support/seller-files.ts"
import { shopperAt, type Shopper } from "../support/shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "../support/shop-database.ts"
import { ADDRESSES, company, fillTaxed, NUMBERS } from "../support/taxed-basket.ts"

const cluster = inject("cluster")
const COUNTRIES = Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[]
type Platform = Awaited<ReturnType<typeof platformAt>>
type MedusaOrder = {
  total: number
  tax_total: number
  item_total: number
  shipping_total: number
  items: { id: string; total: number; tax_total: number }[]
  payment_collections: { payments: { id: string; amount: number }[] }[]
}
type VatLine = {
  line_id: string
  kind: string
  country: string
  scheme: string
  rate_bp: number
  gross_cents: number
  payable_cents: number
  net_cents: number
  vat_cents: number
  vat_on_document_cents: number
  counted_cents: number
  mention: string | null
  warnings: string[]
  evidence_id: string | null
  buyer_vat_number: string | null
  rule_version: string
  reasons: unknown[]
}

describe("each seller's own VAT", () => {
  let database: TestDatabase
  let backend: TestBackend
  let shop: ShopDatabase
  let shopper: Shopper
  let platform: Platform
  let files: ReturnType<typeof sellerFiles>
  /** A small piece of the Belgian and of the French workshop. */
  let belgian: string
  let french: string

  const cents = (amount: number) => Math.round(amount * 100)
  const sum = (values: number[]) => values.reduce((acc, value) => acc + value, 0)
  const filled = async (filling: Parameters<typeof fillTaxed>[1]) => {
    const { status, body } = await fillTaxed(shopper, filling)
    if (status !== 200 || body.missing.length > 0) throw new Error(`not filled: ${JSON.stringify(body)}`)
    return body
  }
  const readPlaced = async (placed: Placed) => {
    if (placed.status !== "placed") throw new Error(`not placed: ${JSON.stringify(placed)}`)
    return (await shopper.get<PlacedBasket>(`/store/placed/${placed.token}`)).body
  }
  const order = async (basket: Basket) => readPlaced((await shopper.place(basket)).body)
  const vatLines = (orderId: string) =>
    shop.rows<VatLine>("select * from order_vat_line where order_id = $1 order by kind, line_id", [orderId])
  const medusaOrder = async (orderId: string) => {
    const fields =
      "id,total,tax_total,item_total,shipping_total,*items,*items.tax_lines,*items.adjustments,*shipping_methods,*shipping_methods.tax_lines,*shipping_methods.adjustments,*payment_collections.payments"
    return (await platform.get<{ order: MedusaOrder }>(`/admin/orders/${orderId}?fields=${fields}`)).body.order
  }
  const sellerOf = async (handle: string) => {
    const [row] = await shop.rows<{ id: string }>(
      "select s.id from seller s join operator o on o.seller_id = s.id where o.handle = $1",
      [handle],
    )
    return row?.id ?? ""
  }

  beforeAll(async () => {
    database = await cloneDatabase(cluster)
    backend = await startBackend({ cluster, database, env: { TEST_CARD: "on" } })
    shop = await openShopDatabase(database)
    shopper = shopperAt(backend)
    platform = await platformAt(backend)
    files = sellerFiles(database)
    const [first = "", second = ""] = await shop.variantOfEach(["etap-atelier", "fibr-co"])
    belgian = first
    french = second
    for (const variant of [belgian, french]) await shop.setStock(variant, 90)
  })
  afterAll(async () => {
    await files[Symbol.asyncDispose]()
    await shop[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  it.each(COUNTRIES)(
    "comes out in Medusa's own totals to the cent: several lines, discount and delivery to %s",
    async (country) => {
      await shop.rows(
        `insert into promotion (id, code, type, status) values ('promo_vat', 'SEPT', 'standard', 'active') on conflict do nothing`,
      )
      await shop.rows(
        `insert into promotion_application_method (id, promotion_id, type, target_type, value, raw_value, currency_code)
       values ('proappmet_vat', 'promo_vat', 'percentage', 'order', 7, '{"value": "7", "precision": 20}', 'eur') on conflict do nothing`,
      )
      const used = await shop.variantsOf("kast-leie")
      await shop.setStock(used[0].id, 90)
      for (const buyer of [undefined, company(NUMBERS.valid), company(NUMBERS.belgian)]) {
        const lines = [belgian, french, used[0].id].map((variant_id, index) => ({
          variant_id,
          quantity: index === 2 ? 1 : 3,
        }))
        const basket = await filled({
          lines,
          country,
          methods: ["van", "parcel", "pickup_workshop"],
          ...(buyer && { buyer }),
        })
        const discounted = await shopper.post<Basket>(`/store/baskets/${basket.id}/discount`, { code: "sept" })
        const seen = await order(discounted.body)
        expect(seen.totals.total_cents).toBe(discounted.body.totals.total_cents)
        for (const { id, total_cents, vat } of seen.orders) {
          const [decided, medusa] = [await vatLines(id), await medusaOrder(id)]
          expect(sum(decided.map((line) => line.payable_cents))).toBe(total_cents)
          expect(decided.every((line) => line.net_cents + line.vat_cents === line.payable_cents)).toBe(true)
          expect(vat?.payable_cents).toBe(total_cents)
          expect(cents(medusa.total)).toBe(total_cents)
          expect(cents(medusa.tax_total)).toBe(sum(decided.map((line) => line.vat_on_document_cents)))
          expect(medusa.total).toBeCloseTo(total_cents / 100, 9)
          expect(cents(medusa.payment_collections[0]?.payments[0]?.amount ?? 0)).toBe(total_cents)
          for (const item of medusa.items) {
            const line = decided.find(({ line_id }) => line_id === item.id)
            expect([cents(item.total), cents(item.tax_total)]).toEqual([
              line?.payable_cents,
              line?.vat_on_document_cents,
            ])
          }
        }
      }
    },
  )

  it("lets a French company with a confirmed number pay the net in Belgium, and keeps the evidence", async () => {
    const lines = [{ variant_id: belgian, quantity: 2 }]
    const consumer = await filled({ lines, country: "fr" })
    const basket = await filled({ lines, country: "fr", buyer: company(NUMBERS.valid) })
    expect(basket.vat_number_check?.state).toBe("valid")
    const gross = consumer.totals.total_cents
    expect(basket.totals.vat_deducted_cents).toBe(gross - basket.totals.total_cents)
    expect(basket.groups[0]?.vat).toMatchObject({ rows: [], mentions: [{ key: "IC_SUPPLY_BE" }] })
    const seen = await order(basket)
    const [orderId] = seen.orders.map(({ id }) => id)
    const decided = await vatLines(orderId ?? "")
    expect(decided.map(({ scheme, rate_bp, vat_cents }) => [scheme, rate_bp, vat_cents])).toEqual(
      decided.map(() => ["intra_community", 0, 0]),
    )
    // The price less the Belgian VAT it contains, line by line, rounded half up.
    for (const line of decided)
      expect(line.payable_cents).toBe(line.gross_cents - Math.round((line.gross_cents * 21) / 121))
    const [evidence] = await shop.rows<{ number: string; state: string; request_id: string | null }>(
      "select number, state, request_id from vat_number_check where id = $1",
      [decided[0]?.evidence_id],
    )
    expect(evidence).toMatchObject({ number: "FR83999001019", state: "valid" })
    expect(evidence?.request_id).toMatch(/^PLAYED/)
    expect(decided[0]?.buyer_vat_number).toBe("FR83999001019")
    expect(decided[0]?.reasons.length).toBeGreaterThan(0)
  })

  it("asks again about a number that was confirmed days ago, before the order is placed", async () => {
    const lines = [{ variant_id: belgian, quantity: 1 }]
    const basket = await filled({ lines, country: "fr", buyer: company(NUMBERS.valid) })
    const long = "(now() - interval '2 days')"
    await shop.rows(`update vat_number_check set asked_at = ${long}`)
    await shop.rows(
      `update cart set metadata = jsonb_set(metadata, '{vat_number_check,asked_at}',
              to_jsonb(to_char(${long} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) where id = $1`,
      [basket.id],
    )
    const seen = await order(basket)
    const [line] = await vatLines(seen.orders[0]?.id ?? "")
    const [evidence] = await shop.rows<{ fresh: boolean }>(
      "select asked_at > now() - interval '1 minute' as fresh from vat_number_check where id = $1",
      [line?.evidence_id],
    )
    expect(evidence?.fresh).toBe(true)
  })

  it("is refunded up to what a net-paying buyer paid, and no further", async () => {
    const lines = [{ variant_id: belgian, quantity: 3 }]
    const basket = await filled({ lines, country: "fr", buyer: company(NUMBERS.valid), payment: "test_card" })
    const placed = await shopper.place(basket, { card: { behaviour: "succeed" } })
    const seen = await readPlaced(placed.body)
    const medusa = await medusaOrder(seen.orders[0]?.id ?? "")
    const payment = medusa.payment_collections[0]?.payments[0]?.id ?? ""
    const amount = basket.totals.total_cents / 100
    expect((await platform.post(`/admin/payments/${payment}/capture`)).status).toBe(200)
    expect((await platform.post(`/admin/payments/${payment}/refund`, { amount: amount + 0.01 })).status).toBe(400)
    expect((await platform.post(`/admin/payments/${payment}/refund`, { amount })).status).toBe(200)
  })

  it("is the same company's domestic VAT at home, and for a public body without number as for anybody", async () => {
    const lines = [{ variant_id: belgian, quantity: 1 }]
    const home = await filled({ lines, country: "be", buyer: company(NUMBERS.belgian) })
    expect(home.groups[0]?.vat?.rows).toMatchObject([{ country: "be", rate_basis_points: 2100 }])
    const town = await filled({ lines, country: "be", buyer: { type: "public_body", name: "Commune d'Exemple" } })
    expect(town.totals).toEqual(home.totals)
    expect(town.vat_number_check).toBeNull()
  })

  it("is not charged over a border under the confirmed number of any member state, asked of the register as it wants", async () => {
    const lines = [{ variant_id: belgian, quantity: 1 }]
    for (const [written, number] of [
      ["es b-99990004", "ESB99990004"],
      ["GR 999990009", "EL999990009"],
      ["XI 999 9900 21", "XI999990021"],
    ] as const) {
      const basket = await filled({ lines, country: "fr", buyer: company(written) })
      expect(basket.vat_number_check?.state).toBe("valid")
      expect(basket.groups[0]?.vat).toMatchObject({ rows: [], mentions: [{ key: "IC_SUPPLY_BE" }] })
      expect(await shop.rows("select state from vat_number_check where number = $1", [number])).toHaveLength(1)
    }
  })

  it("is charged while the register is silent or late or says no, and a wrong number is told at its field", async () => {
    const lines = [{ variant_id: belgian, quantity: 1 }]
    const expected = (await filled({ lines, country: "fr" })).totals.total_cents
    for (const state of ["silent", "invalid"] as const) {
      const basket = await filled({ lines, country: "fr", buyer: company(NUMBERS[state]) })
      expect(basket.vat_number_check?.state).toBe(state)
      expect(basket.totals).toMatchObject({ total_cents: expected, vat_deducted_cents: 0 })
      const seen = await order(basket)
      expect(seen.vat_number_check?.state).toBe(state)
      const [line] = await vatLines(seen.orders[0]?.id ?? "")
      expect(await shop.rows("select state from vat_number_check where id = $1", [line?.evidence_id])).toEqual([
        { state },
      ])
    }
    const began = Date.now()
    const late = await filled({ lines, country: "fr", buyer: company(NUMBERS.late) })
    expect(late.vat_number_check?.state).toBe("silent")
    expect(Date.now() - began).toBeLessThan(5_500)
    for (const [number, code] of [
      ["FR83999001018", "vat_number_wrong_checksum"],
      ["83999001019", "vat_number_country_missing"],
      ["CHE123456788", "vat_number_country_not_checked"],
      ["IT99999010013", "vat_number_wrong_checksum"],
    ] as const) {
      const refused = (await fillTaxed(shopper, { lines, country: "fr", buyer: company(number) })) as unknown as {
        status: number
        body: ErrorBody
      }
      expect(refused.status).toBe(400)
      expect(refused.body.error.fields).toEqual([{ path: "body.buyer.vat_number", code }])
    }
  })

  it("names neither rate nor amount for a used piece under the margin scheme", async () => {
    const [piece] = await shop.variantsOf("kast-leie")
    await shop.setStock(piece.id, 90)
    const lines = [{ variant_id: piece.id, quantity: 1 }]
    const basket = await filled({ lines, country: "be", methods: ["pickup_workshop"], locale: "nl" })
    expect(basket.groups[0]?.vat).toMatchObject({ rows: [], deducted_cents: 0 })
    expect(basket.groups[0]?.vat?.mentions[0]?.text).toContain("Gebruikte goederen")
    const seen = await order(basket)
    const [line] = await vatLines(seen.orders[0]?.id ?? "")
    // 690 sold, 180 paid: VAT of 21 % inside a margin of 510.
    expect(line).toMatchObject({ scheme: "margin", rate_bp: 2100, vat_cents: 8851, vat_on_document_cents: 0 })
    expect(JSON.stringify(seen)).not.toContain("8851")
    const taxed =
      "select 1 from order_line_item_tax_line t join order_item oi on oi.item_id = t.item_id where oi.order_id = $1"
    expect(await shop.rows(taxed, [seen.orders[0]?.id])).toEqual([])
  })

  it("stays as it was on an old order when its seller becomes something else, and is the new status on the next", async () => {
    const [piece] = await shop.rows<{ id: string }>(
      `select v.id from product_variant v join product_operator po on po.product_id = v.product_id
         join operator o on o.id = po.operator_id where o.handle = 'qcaf' and v.manage_inventory and v.deleted_at is null limit 1`,
    )
    const [made] = await shop.rows<{ id: string }>(
      `select v.id from product_variant v join product_operator po on po.product_id = v.product_id
         join operator o on o.id = po.operator_id where o.handle = 'qcaf' and not v.manage_inventory and v.deleted_at is null limit 1`,
    )
    const variant_id = piece?.id ?? made?.id ?? ""
    const lines = [{ variant_id, quantity: 1 }]
    const methods = ["pickup_workshop"]
    const placed = (await shopper.place(await filled({ lines, country: "be", methods }))).body
    const before = await readPlaced(placed)
    expect(before.orders[0]?.vat?.rows).toMatchObject([{ country: "be", rate_basis_points: 2100 }])
    const sellerId = await sellerOf("qcaf")
    const today = new Date().toISOString().slice(0, 10)
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const saved = await files.save(sellerId, {
      statuses: [
        { status: "standard", from: "2010-01-01", to: yesterday },
        { status: "franchise", from: today, proof: { note: "letter of the tax office" } },
      ],
    })
    expect(saved).toMatchObject({ ok: true })
    expect((await readPlaced(placed)).orders).toEqual(before.orders)
    const next = await filled({ lines, country: "be", methods })
    expect(next.groups[0]?.vat).toMatchObject({ rows: [], mentions: [{ key: "BE_FRANCHISE" }] })
    expect(next.totals.total_cents).toBe(before.totals.total_cents)
  })

  it("counts no order for VAT and threshold whose cancellation nobody heard of, once the night has passed", async () => {
    const placed = await order(await filled({ lines: [{ variant_id: belgian, quantity: 1 }], country: "fr" }))
    const [orderId = ""] = placed.orders.map(({ id }) => id)
    const counted = async () =>
      (await shop.rows<{ sum: number }>("select sum(counted_cents)::int as sum from seller_threshold"))[0]?.sum ?? 0
    const [line] = await shop.rows<{ cents: number }>(
      "select sum(counted_cents)::int as cents from order_vat_line where order_id = $1",
      [orderId],
    )
    const before = await counted()
    expect(line?.cents).toBeGreaterThan(0)
    // The process that cancelled it ended before it told.
    await shop.rows(`update "order" set canceled_at = now(), status = 'canceled' where id = $1`, [orderId])
    expect(await files.uncountForgotten()).toBe(1)
    expect(await counted()).toBe(before - (line?.cents ?? 0))
    expect(await files.uncountForgotten()).toBe(0)
    expect(await counted()).toBe(before - (line?.cents ?? 0))
  })

  it("takes back of the count what was refunded, whatever the steps, and never twice", async () => {
    const placed = await order(await filled({ lines: [{ variant_id: belgian, quantity: 1 }], country: "fr" }))
    const orderId = placed.orders[0]?.id ?? ""
    const [line] = await shop.rows<{ counted: number; paid: number; payment: string; seller: string }>(
      `select sum(v.counted_cents)::int as counted, sum(v.payable_cents)::int as paid, min(v.seller_id) as seller,
              (select p.id from order_payment_collection opc join payment p on p.payment_collection_id = opc.payment_collection_id
                where opc.order_id = $1) as payment
         from order_vat_line v where v.order_id = $1`,
      [orderId],
    )
    if (!line) throw new Error("nothing was decided")
    const counted = async () =>
      (await shop.rows<{ sum: number }>("select sum(counted_cents)::int as sum from seller_threshold"))[0]?.sum ?? 0
    const before = await counted()
    const refund = (id: string, cents: number) =>
      shop.rows("insert into refund (id, amount, raw_amount, payment_id) values ($1, $2, '{}', $3)", [
        id,
        cents / 100,
        line.payment,
      ])
    const parts = fc.array(fc.integer({ min: 1, max: line.paid }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(parts, async (cents) => {
        let back = 0
        for (const [index, part] of cents.entries()) {
          await refund(`ref_test_${String(index)}`, part)
          back = Math.min(line.paid, back + part)
          expect(await counted()).toBe(before - Math.round((line.counted * back) / line.paid))
        }
        // A refund that its provider refused is taken away again.
        await shop.rows("delete from refund where id like 'ref_test_%'")
        expect(await counted()).toBe(before)
      }),
      { numRuns: 12 },
    )
    await refund("ref_test_last", Math.floor(line.paid / 3))
    await shop.rows(`update "order" set canceled_at = now(), status = 'canceled' where id = $1`, [orderId])
    expect(await files.uncountForgotten()).toBe(1)
    expect(await counted()).toBe(before - line.counted)
    await refund("ref_test_after", line.paid - Math.floor(line.paid / 3))
    expect(await counted()).toBe(before - line.counted)
  })

  it("refuses overlapping statuses, reversed dates and rewritten history at their field, and saves nothing", async () => {
    const sellerId = await sellerOf("fibr-co")
    const rows = () => shop.rows("select * from seller_vat_status where seller_id = $1", [sellerId])
    const before = await rows()
    const faults = async (...statuses: { status: "standard" | "franchise"; from: string; to?: string }[]) => {
      const outcome = await files.save(sellerId, { statuses })
      return outcome.ok ? [] : outcome.faults.map(({ path, message }) => `${path.join(".")} ${message}`)
    }
    expect(await faults({ status: "franchise", from: "2026-01-01" })).toEqual(["statuses.0.from overlaps"])
    expect(await faults({ status: "franchise", from: "2014-01-01" })).toEqual(["statuses.0.to overlaps"])
    expect(await faults({ status: "franchise", from: "2014-06-01", to: "2014-01-01" })).toEqual([
      "statuses.0.to dates_reversed",
    ])
    expect(await faults({ status: "franchise", from: "2015-01-01" })).toEqual(["statuses.0.status history_kept"])
    expect(await rows()).toEqual(before)
  })

  it("is crossed by exactly one of two sales that meet at the threshold, and given back by a cancellation", async () => {
    const sellerId = await sellerOf("fibr-co")
    const year = new Date().getFullYear()
    await shop.setPrice(french, 12_000)
    const lines = [{ variant_id: french, quantity: 1 }]
    const fill = () => filled({ lines, country: "be", methods: ["parcel", "van"] })
    const probe = await fill()
    const net = sum(probe.groups[0]?.vat?.rows.map((row) => row.net_cents) ?? [])
    // Room for exactly one of the two: the first comes to 10 000.00, the second passes it.
    expect((await files.save(sellerId, { elsewhere: [{ year, cents: 1_000_000 - net }] })).ok).toBe(true)
    const counted = async () => {
      const [row] = await shop.rows<{ counted_cents: number }>(
        "select counted_cents from seller_threshold where seller_id = $1 and year = $2",
        [sellerId, year],
      )
      return row?.counted_cents ?? 0
    }
    const start = await counted()
    await files.save(sellerId, { elsewhere: [{ year, cents: 1_000_000 - net - start }] })
    const baskets = [await fill(), await fill()]
    const placed = await Promise.all(baskets.map((basket) => shopper.place(basket)))
    expect(placed.map(({ status }) => status)).toEqual([200, 200])
    const orders = await Promise.all(placed.map(async ({ body }) => (await readPlaced(body)).orders[0]))
    const decided = (await Promise.all(orders.map((one) => vatLines(one?.id ?? "")))).map(([line]) => line)
    const crossing = decided.filter((line) => line?.warnings.includes("distance_sale_threshold_crossed_by_this_sale"))
    expect(crossing).toHaveLength(1)
    expect(crossing[0]).toMatchObject({ country: "BE", scheme: "destination", rate_bp: 2100 })
    expect(decided.find((line) => line !== crossing[0])).toMatchObject({ country: "FR", scheme: "standard" })
    expect(orders.map((one) => one?.total_cents)).toEqual(baskets.map((basket) => basket.totals.total_cents))
    expect(await counted()).toBe(start + 2 * net)
    for (const name of ["seller.threshold_near", "seller.threshold_crossed"])
      expect(await shop.rows("select 1 from outbox_event where name = $1", [name])).toHaveLength(1)

    const mails = () => shop.rows("select 1 from outbox_mail where kind = 'seller-threshold'")
    await expect.poll(mails, { timeout: 20_000 }).toHaveLength(2)

    await platform.post(`/admin/orders/${orders[0]?.id ?? ""}/cancel`)
    await expect.poll(counted, { timeout: 20_000 }).toBe(start + net)
    const declined = await filled({ lines, country: "be", methods: ["parcel", "van"], payment: "test_card" })
    expect((await shopper.place(declined, { card: { behaviour: "decline" } })).status).toBe(402)
    expect(await counted()).toBe(start + net)
  })

  it("is French for a Belgian piece that stands in Roubaix and is fetched there, held for the customer or not", async () => {
    const place = "select id from stock_location where metadata ->> 'handle' = 'roubaix-shop'"
    const [piece] = await shop.rows<{ id: string; item: string }>(
      `select v.id, l.inventory_item_id as item
         from inventory_level l
         join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
         join product_variant v on v.id = vi.variant_id
         join product_operator po on po.product_id = v.product_id
         join operator o on o.id = po.operator_id and o.handle = 'etap-atelier'
        where l.location_id = (${place}) and l.stocked_quantity > 0 limit 1`,
    )
    const one = `stocked_quantity = reserved_quantity + 1,
                 raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + 1)::text, 'precision', 20)`
    await shop.rows(`update inventory_level set ${one} where inventory_item_id = $1 and location_id = (${place})`, [
      piece?.item,
    ])
    const lines = [{ variant_id: piece?.id ?? "", quantity: 1 }]
    const basket = await filled({ lines, country: "be", methods: ["pickup_roubaix"] })
    const held = await shopper.post(`/store/baskets/${basket.id}/hold`, {})
    expect(held.status).toBe(200)
    const again = (await shopper.get<Basket>(`/store/baskets/${basket.id}`)).body
    expect(again.groups[0]?.vat).toEqual(basket.groups[0]?.vat)
    const seen = await order(again)
    const [line] = await vatLines(seen.orders[0]?.id ?? "")
    expect(line).toMatchObject({ country: "FR", departure: "FR", arrival: "FR", scheme: "standard", rate_bp: 2000 })
    expect(seen.orders[0]?.vat?.seller_vat_number).toBe("FR29999001001")
  })

  it("leaves a seller's counter alone for what it sells at home", async () => {
    const rows = () => shop.rows("select * from seller_threshold order by id")
    const before = await rows()
    await order(await filled({ lines: [{ variant_id: french, quantity: 1 }], country: "fr" }))
    expect(await rows()).toEqual(before)
  })
})
