import type { DeliveryTable } from "@etabli/listing"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { COUNTRIES, type Country } from "@etabli/store-api"
import { type Delivered, quoteDelivery } from "./quote.js"

const tables: DeliveryTable[] = [
  { method: "pickup_workshop", days: [0, 1] },
  { method: "pickup_roubaix", days: [3, 7] },
  {
    method: "parcel",
    days: [2, 4],
    longest_mm: 1500,
    length_and_girth_mm: 3000,
    countries: {
      be: [
        { up_to_g: 5000, price_cents: 790 },
        { up_to_g: 20000, price_cents: 1390 },
      ],
    },
  },
  {
    method: "van",
    days: [4, 10],
    zones: [
      { country: "be", postcodes: ["7500-7548", "8"], brackets: [{ up_to_g: 80000, price_cents: 5900 }] },
      { country: "be", postcodes: ["7"], brackets: [{ up_to_g: 80000, price_cents: 7900 }] },
      { country: "nl", postcodes: ["4300-4599"], brackets: [{ up_to_g: 80000, price_cents: 9900 }] },
      { country: "lu", brackets: [{ up_to_g: 80000, price_cents: 11900 }] },
    ],
    stairs: { per_floor_cents: 1500 },
  },
]
const stool = { width_mm: 340, depth_mm: 340, height_mm: 450, weight_g: 3200, quantity: 1 }
const van = (country: Country, postal_code: string, more: Partial<Delivered> = {}) =>
  quoteDelivery(tables, { country, postal_code, items: [stool], ...more }).find((quote) => quote.method === "van")
const methods = (delivered: Parameters<typeof quoteDelivery>[1]) =>
  quoteDelivery(tables, delivered).map((quote) => quote.method)
const parcelPrice = (items: (typeof stool)[]) =>
  quoteDelivery(tables, { country: "be", postal_code: "7500", items }).find((quote) => quote.method === "parcel")
    ?.price_cents

describe("quoteDelivery", () => {
  test("takes the first bracket that holds the whole weight", () => {
    expect(parcelPrice([stool])).toBe(790)
    expect(parcelPrice([{ ...stool, quantity: 2 }])).toBe(1390)
    expect(parcelPrice([{ ...stool, weight_g: 5000 }])).toBe(790)
    expect(parcelPrice([{ ...stool, weight_g: 5001 }])).toBe(1390)
    expect(parcelPrice([{ ...stool, quantity: 7 }])).toBeUndefined()
  })

  test("sends nothing too long or too thick by parcel, whichever way it lies", () => {
    const at = { country: "be" as const, postal_code: "7500" }
    expect(methods({ ...at, items: [{ ...stool, width_mm: 1501, depth_mm: 10, height_mm: 10 }] })).not.toContain(
      "parcel",
    )
    expect(methods({ ...at, items: [{ ...stool, width_mm: 10, depth_mm: 10, height_mm: 1501 }] })).not.toContain(
      "parcel",
    )
    // 1000 + 2 × (500 + 500) = 3000 still goes.
    expect(methods({ ...at, items: [{ ...stool, width_mm: 500, depth_mm: 1000, height_mm: 500 }] })).toContain("parcel")
    expect(methods({ ...at, items: [{ ...stool, width_mm: 501, depth_mm: 1000, height_mm: 500 }] })).toEqual([
      "pickup_workshop",
      "pickup_roubaix",
      "van",
    ])
  })

  test("asks for a later bracket where a piece is thicker than a bracket holds", () => {
    const brackets = [
      { up_to_g: 5000, length_and_girth_mm: 1200, price_cents: 600 },
      { up_to_g: 5000, price_cents: 900 },
    ]
    const parcel: DeliveryTable[] = [
      { method: "parcel", days: [1, 2], longest_mm: 1500, length_and_girth_mm: 3000, countries: { be: brackets } },
    ]
    const price = (side: number) =>
      quoteDelivery(parcel, {
        country: "be",
        postal_code: "7500",
        items: [{ ...stool, width_mm: side, depth_mm: side, height_mm: side }],
      })[0]?.price_cents
    // Length and girth of a cube are five sides.
    expect([price(240), price(241), price(600), price(601)]).toEqual([600, 900, 900, undefined])
  })

  test("sends the van by the first zone that holds the postcode, however that is written", () => {
    expect(["7500", "B-7500", "b 75 00", " 7548 ", "8500"].map((code) => van("be", code)?.price_cents)).toEqual([
      5900, 5900, 5900, 5900, 5900,
    ])
    expect([van("be", "7549"), van("be", "7499")].map((quote) => quote?.price_cents)).toEqual([7900, 7900])
    expect(van("be", "1000")).toBeUndefined()
    expect(["4301 AB", "NL-4599zz", "4300ab"].map((code) => van("nl", code)?.price_cents)).toEqual([9900, 9900, 9900])
    expect([van("nl", "4299 AA"), van("nl", "4600 AA"), van("nl", ""), van("fr", "8")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([van("lu", "L-1234"), van("lu", "")].map((quote) => quote?.price_cents)).toEqual([11900, 11900])
  })

  test("asks for each floor without a lift, and for none with one", () => {
    expect(van("be", "7500", { floor: 3 })).toMatchObject({ price_cents: 5900 + 4500, stairs_cents: 4500 })
    expect(van("be", "7500", { floor: 3, lift: true })).toMatchObject({ price_cents: 5900, stairs_cents: 0 })
    expect(van("be", "7500", { floor: 0 })).toMatchObject({ price_cents: 5900, per_floor_cents: 1500 })
    const parcel = quoteDelivery(tables, { country: "be", postal_code: "7500", floor: 3, items: [stool] })[2]
    expect(parcel).toMatchObject({ method: "parcel", price_cents: 790, stairs_cents: 0, per_floor_cents: null })
  })

  test("offers pick-up to every country, and at the same price", () => {
    for (const country of COUNTRIES)
      expect(quoteDelivery(tables, { country, postal_code: "0000", items: [stool] }).slice(0, 2)).toEqual(
        quoteDelivery(tables, { items: [stool] }),
      )
  })

  test("offers pick-up alone without a destination, in a country without a table and overseas", () => {
    const pickUp = ["pickup_workshop", "pickup_roubaix"]
    expect(methods({ items: [stool] })).toEqual(pickUp)
    expect(methods({ country: "de", postal_code: "10115", items: [stool] })).toEqual(pickUp)
    const french = [
      {
        method: "van" as const,
        days: [1, 2] as [number, number],
        zones: [{ country: "fr" as const, brackets: [{ up_to_g: 9e6, price_cents: 1 }] }],
      },
    ]
    expect(quoteDelivery(french, { country: "fr", postal_code: "59100", items: [stool] })).toHaveLength(1)
    expect(quoteDelivery(french, { country: "fr", postal_code: "97400", items: [stool] })).toEqual([])
    expect(quoteDelivery(french, { country: "fr", postal_code: "F-97 400", items: [stool] })).toEqual([])
  })

  test("never offers less, nor asks more, for less weight", () => {
    const weight = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(weight, weight, (a, b) => {
        const [light, heavy] = a < b ? [a, b] : [b, a]
        const of = (weight_g: number) =>
          new Map(
            quoteDelivery(tables, { country: "be", postal_code: "7500", items: [{ ...stool, weight_g }] }).map(
              (quote) => [quote.method, quote.price_cents],
            ),
          )
        for (const [method, price] of of(heavy)) expect(of(light).get(method)).toBeLessThanOrEqual(price)
      }),
    )
  })

  test("does not care how a quantity is split over lines, nor how a piece is turned", () => {
    const side = fc.integer({ min: 1, max: 2000 })
    fc.assert(
      fc.property(fc.tuple(side, side, side, fc.integer({ min: 1, max: 6 })), ([a, b, c, quantity]) => {
        const whole = { ...stool, width_mm: a, depth_mm: b, height_mm: c, quantity }
        const split = Array.from({ length: quantity }, () => ({ ...whole, width_mm: c, height_mm: a, quantity: 1 }))
        const at = { country: "be" as const, postal_code: "7500" }
        expect(quoteDelivery(tables, { ...at, items: split })).toEqual(quoteDelivery(tables, { ...at, items: [whole] }))
      }),
    )
  })
})
