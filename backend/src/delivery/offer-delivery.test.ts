import type { DeliveryTable } from "@etabli/listing"
import { describe, expect, it } from "vitest"
import { agreedDelivery, chosenDelivery, deliveryData } from "./chosen-delivery"
import { type DeliveryQuestion, offerDelivery } from "./offer-delivery"

const tables: DeliveryTable[] = [
  { method: "pickup_workshop", days: [0, 1], slots: [{ weekday: 3, from: "13:00", to: "18:00" }] },
  { method: "pickup_roubaix", days: [1, 2], transfer_weekdays: [4] },
  {
    method: "van",
    days: [2, 4],
    zones: [{ country: "be", postcodes: ["8"], brackets: [{ up_to_g: 50_000, price_cents: 4500 }] }],
    stairs: { per_floor_cents: 1500 },
  },
]
const options = tables.map((table) => ({ id: `so_${table.method}`, method: table.method, table }))
const items = [{ width_mm: 300, depth_mm: 300, height_mm: 400, weight_g: 4000, quantity: 2 }]
/** Monday 30 November 2026: ready on Tuesday or Wednesday. */
const question: DeliveryQuestion = {
  country: "be",
  postal_code: "8500",
  items,
  ready: { state: "in_stock" },
  today: "2026-11-30",
}
const offer = (more: Partial<DeliveryQuestion> = {}, closures: { from: string; to: string }[] = []) =>
  offerDelivery({ options, workshop: { country: "be", closures } }, { ...question, ...more })
const slotsOf = (answer: ReturnType<typeof offer>) => answer.options[0]?.slots.map(({ date }) => date) ?? []
const wednesday = (date: string) => ({ date, from: "13:00", to: "18:00" })

describe("offerDelivery", () => {
  it("offers times to come from the day on which all is surely ready", () => {
    const [pickUp] = offer().options
    expect(pickUp?.promise).toEqual({ from: "2026-12-02", to: "2026-12-09" })
    expect(slotsOf(offer()).slice(0, 2)).toEqual(["2026-12-09", "2026-12-16"])
  })

  it("counts a closure of the workshop in the promise and among the times to come", () => {
    const closed = [{ from: "2026-12-07", to: "2026-12-13" }]
    expect(offer({}, closed).options[0]?.promise.to).toBe("2026-12-16")
    expect(slotsOf(offer({}, closed))[0]).toBe("2026-12-16")
  })

  it("keeps a later time that was chosen, as long as it can be", () => {
    const choice = (date: string) => ({ option_id: "so_pickup_workshop", slot: wednesday(date) })
    expect(slotsOf(offer()).at(-1)).toBe("2027-02-10")
    expect(slotsOf(offer({ choice: choice("2027-03-03") })).at(-1)).toBe("2027-03-03")
    expect(slotsOf(offer({ choice: choice("2027-04-14") })).at(-1)).toBe("2027-02-10")
    expect(slotsOf(offer({ choice: choice("2027-03-04") })).at(-1)).toBe("2027-02-10")
  })

  it("says what does not reach an address, once there is one", () => {
    expect(offer({ postal_code: "1000" }).unavailable).toEqual(["van"])
    expect(offer({ country: undefined })).toMatchObject({ unavailable: [], options: [{}, {}] })
  })
})

describe("chosenDelivery", () => {
  it("is nothing without a choice, or where the option is not offered there", () => {
    const answer = offer({ postal_code: "1000" }).options
    expect(chosenDelivery(answer, undefined)).toBeNull()
    expect(chosenDelivery(answer, { option_id: "so_van" })).toBeNull()
  })

  it("knows a time that has passed, or at which the workshop is closed by now", () => {
    const choice = { option_id: "so_pickup_workshop", slot: wednesday("2026-12-09") }
    const gone = (answer: ReturnType<typeof offer>) => chosenDelivery(answer.options, choice)?.slot_gone
    expect(gone(offer({ choice }))).toBe(false)
    expect(gone(offer({ choice, today: "2026-12-08" }))).toBe(true)
    expect(gone(offer({ choice }, [{ from: "2026-12-09", to: "2026-12-09" }]))).toBe(true)
  })

  it("agrees on stairs only above the ground, and keeps with the order what was agreed", () => {
    const to = (floor: number, lift: boolean) => {
      const choice = { option_id: "so_van", floor, lift }
      return chosenDelivery(offer({ choice }).options, choice)
    }
    expect(to(2, false)).toMatchObject({ price_cents: 7500, stairs: { floor: 2, lift: false, surcharge_cents: 3000 } })
    expect(to(2, true)).toMatchObject({ price_cents: 4500, stairs: { floor: 2, lift: true, surcharge_cents: 0 } })
    expect(to(0, true)).toMatchObject({ price_cents: 4500, stairs: null })
    const old = { method: "parcel" as const, price_cents: 790, promise: { from: "2026-12-02", to: "2026-12-04" } }
    expect(deliveryData(agreedDelivery(old))).toEqual({ promise: old.promise })
  })
})
