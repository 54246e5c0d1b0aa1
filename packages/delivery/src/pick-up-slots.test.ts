import { describe, expect, test } from "vitest"
import { nextSlots } from "./pick-up-slots.js"
import { isInAreas, normalisePostcode } from "./postcode.js"

const slots = [
  { weekday: 5, from: "13:00", to: "18:00" },
  { weekday: 3, from: "13:00", to: "18:00" },
  { weekday: 3, from: "09:00", to: "12:00" },
  { weekday: 6, from: "10:00", to: "16:00", of_month: 1 },
]

describe("nextSlots", () => {
  test("come in order, the first Saturday of the month among them", () => {
    expect(nextSlots(slots, { from: "2026-11-27", count: 5, place: { country: "be" } })).toEqual([
      { date: "2026-11-27", from: "13:00", to: "18:00" },
      { date: "2026-12-02", from: "09:00", to: "12:00" },
      { date: "2026-12-02", from: "13:00", to: "18:00" },
      { date: "2026-12-04", from: "13:00", to: "18:00" },
      { date: "2026-12-05", from: "10:00", to: "16:00" },
    ])
  })

  test("skip holidays and closures, over the year's end", () => {
    const place = { country: "be", closures: [{ from: "2026-12-24", to: "2027-01-03" }] }
    expect(nextSlots(slots, { from: "2026-12-24", count: 1, place })[0]?.date).toBe("2027-01-06")
    // Friday 1 May 2026 is a holiday.
    expect(nextSlots(slots, { from: "2026-05-01", count: 1, place: { country: "fr" } })[0]?.date).toBe("2026-05-02")
  })

  test("are none where there are no hours, or none of them ever comes", () => {
    const closed = { country: "be", closures: [{ from: "2026-01-01", to: "2028-01-01" }] }
    expect(nextSlots([], { from: "2026-11-27", count: 3, place: { country: "be" } })).toEqual([])
    expect(nextSlots(slots, { from: "2026-11-27", count: 3, place: closed })).toEqual([])
  })
})

describe("postcodes", () => {
  test.each([
    ["F-59100", "fr", "59100"],
    ["fr 59 100", "fr", "59100"],
    ["B 7500", "be", "7500"],
    ["BE-7500", "be", "7500"],
    ["1234 AB", "nl", "1234AB"],
    ["nl-1234ab", "nl", "1234AB"],
    ["L-1234", "lu", "1234"],
    ["D-10115", "de", "10115"],
    ["Basse-Terre", "fr", "BASSETERRE"],
    ["", "be", ""],
  ] as const)("%s in %s is %s", (text, country, postcode) => {
    expect(normalisePostcode(text, country)).toBe(postcode)
    expect(normalisePostcode(postcode, country)).toBe(postcode)
  })

  test("lie in areas by their first digits", () => {
    expect(["7500", "7548", "7499", "7549", "75", ""].map((code) => isInAreas(code, ["7500-7548"]))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(["59100", "5", "95900"].map((code) => isInAreas(code, ["62", "59"]))).toEqual([true, false, false])
  })
})
