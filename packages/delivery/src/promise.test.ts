import { addDays, addWorkingDays, isOpenDay, weekdayOf } from "@etabli/capacity"
import { METHODS } from "@etabli/store-api"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { promise, type PromiseOptions, type Ready, slowest } from "./promise.js"

const date = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2026-01-01", days))
const country = fc.constantFrom("fr", "be", "nl")
const inStock: Ready = { state: "in_stock" }
const made = (from: string, to: string): Ready => ({ state: "made", from, to })
const be = { country: "be" }
type Quote = PromiseOptions["quote"]

describe("promise", () => {
  test("of a piece in stock counts the days of preparation and of the way", () => {
    // Monday 16 November 2026: ready Tuesday to Wednesday, then 2 to 4 working days.
    expect(promise("2026-11-16", inStock, { quote: { method: "parcel", days: [2, 4] }, workshop: be })).toEqual({
      from: "2026-11-19",
      to: "2026-11-24",
    })
  })

  test("of a piece to be made starts when it is made", () => {
    const quote: Quote = { method: "pickup_workshop", days: [0, 1] }
    const ready = made("2026-12-04", "2026-12-18")
    expect(promise("2026-11-16", ready, { quote, workshop: { country: "fr" } })).toEqual({
      from: "2026-12-04",
      to: "2026-12-21",
    })
  })

  test("of a pick-up waits for the next opening hours", () => {
    const slots = [{ weekday: 3, from: "13:00", to: "18:00" }]
    const quote: Quote = { method: "pickup_workshop", days: [0, 1], slots }
    // 11 November is a holiday: the Wednesday after.
    expect(promise("2026-11-06", inStock, { quote, workshop: be })).toEqual({ from: "2026-11-18", to: "2026-11-18" })
  })

  test("of a pick-up in Roubaix waits for the transfer after it is ready, and a French day of checking", () => {
    const quote: Quote = { method: "pickup_roubaix", days: [1, 2], transfer_weekdays: [3] }
    // Ready on Wednesday 2 December: the van of that day has left.
    expect(promise("2026-11-16", made("2026-12-02", "2026-12-03"), { quote, workshop: be })).toEqual({
      from: "2026-12-10",
      to: "2026-12-11",
    })
    // 14 July 2027, a Wednesday, is a working day in Belgium, but nobody checks in France until the 15th.
    expect(promise("2027-07-05", made("2027-07-12", "2027-07-12"), { quote, workshop: be }).from).toBe("2027-07-15")
  })

  test("jumps over a closure that lies in the middle, which stops the workshop but not the parcel", () => {
    const closed = { country: "be", closures: [{ from: "2026-12-24", to: "2027-01-03" }] }
    const ready = made("2026-12-23", "2026-12-23")
    const by = (method: Quote["method"]) =>
      promise("2026-12-01", ready, { quote: { method, days: [1, 1] }, workshop: closed }).from
    expect(by("pickup_workshop")).toBe("2027-01-04")
    expect(by("van")).toBe("2027-01-04")
    expect(by("parcel")).toBe("2026-12-24")
  })

  const ready = fc.oneof(
    fc.constant((_: string) => inStock),
    fc.tuple(fc.nat(70), fc.nat(30)).map(
      ([a, more]) =>
        (today: string) =>
          made(addDays(today, a), addDays(today, a + more)),
    ),
  )
  const closures = fc
    .array(fc.tuple(date, fc.nat(20)), { maxLength: 3 })
    .map((list) => list.map(([from, days]) => ({ from, to: addDays(from, days) })))
  const way = fc.record({
    method: fc.constantFrom(...METHODS),
    slots: fc.constant([
      { weekday: 2, from: "13:00", to: "17:00" },
      { weekday: 6, from: "10:00", to: "12:00", of_month: 1 },
    ]),
    transfer_weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
  })

  test("is never upside down, never in the past, never earlier for a slower way, on a day that is open", () => {
    fc.assert(
      fc.property(
        fc.tuple(date, ready, country, closures, way, fc.nat(8), fc.nat(8)),
        ([today, state, where, closed, kind, a, more]) => {
          const workshop = { country: where, closures: closed }
          const range = promise(today, state(today), { quote: { ...kind, days: [a, a + more] }, workshop })
          expect(range.from <= range.to && range.from >= today).toBe(true)
          const slower = promise(today, state(today), { quote: { ...kind, days: [a + 1, a + more + 1] }, workshop })
          expect(slower.from >= range.from && slower.to >= range.to).toBe(true)
          if (kind.method === "pickup_workshop")
            expect(isOpenDay(range.from, workshop) && [2, 6].includes(weekdayOf(range.from))).toBe(true)
          if (kind.method === "van") expect(addWorkingDays(range.to, 0, workshop)).toBe(range.to)
        },
      ),
    )
  })

  test("of several pieces waits for the slowest", () => {
    expect(slowest([])).toEqual(inStock)
    expect(slowest([inStock, made("2026-12-01", "2026-12-20"), made("2026-12-08", "2026-12-11")])).toEqual(
      made("2026-12-08", "2026-12-20"),
    )
  })
})
