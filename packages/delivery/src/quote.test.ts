import type { DeliveryTable } from "@etabli/listing"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { quoteDelivery } from "./quote.js"

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
  { method: "van", days: [4, 10], countries: { be: [{ up_to_g: 80000, price_cents: 5900 }] } },
]
const stool = { width_mm: 340, depth_mm: 340, height_mm: 450, weight_g: 3200, quantity: 1 }
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

  test("offers pick-up alone without a destination, in a country without a table and overseas", () => {
    const pickUp = ["pickup_workshop", "pickup_roubaix"]
    expect(methods({ items: [stool] })).toEqual(pickUp)
    expect(methods({ country: "de", postal_code: "10115", items: [stool] })).toEqual(pickUp)
    const french = [
      {
        method: "van" as const,
        days: [1, 2] as [number, number],
        countries: { fr: [{ up_to_g: 9e6, price_cents: 1 }] },
      },
    ]
    expect(quoteDelivery(french, { country: "fr", postal_code: "59100", items: [stool] })).toHaveLength(1)
    expect(quoteDelivery(french, { country: "fr", postal_code: "97400", items: [stool] })).toEqual([])
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
