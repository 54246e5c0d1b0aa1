import { openMinutes } from "@etabli/capacity"
import { describe, expect, test } from "vitest"
import { benchFileSchema, benchOf } from "./bench-file.js"
import { deliveryTableSchema } from "./delivery-table.js"

const good = { weekly_hours: [{ from: "2026-W01", hours: 37.5 }], min_promise_weeks: 2, max_promise_weeks: 12 }
const complaints = (file: unknown) =>
  benchFileSchema.safeParse(file).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)

describe("bench in a file", () => {
  test("is read as minutes, with nothing closed unless said", () => {
    const bench = benchOf(benchFileSchema.parse(good), "be")
    expect([bench.closures, bench.exceptions, openMinutes(bench, "2026-W48")]).toEqual([[], [], 2250])
  })

  test("names the field of each fault as the file calls it", () => {
    expect(
      complaints({
        ...good,
        weekly_hours: [
          { from: "2026-W10", hours: -1 },
          { from: "2026-W09", hours: 1 },
        ],
        exceptions: [{ week: "2027-W53", hours: 1 }],
        closures: [{ from: "2027-01-03", to: "2026-12-24" }],
        min_promise_weeks: 13,
      }),
    ).toEqual([
      "weekly_hours.0.hours: negative_minutes",
      "exceptions.0.week: no_such_week",
      "weekly_hours.1.from: weeks_not_rising",
      "closures.0.to: dates_reversed",
      "max_promise_weeks: promises_reversed",
    ])
  })

  test.each([
    { ...good, surprise: 1 },
    { ...good, weekly_hours: [] },
    { ...good, weekly_hours: [{ from: "2026-W01", hours: 0.1 }] },
    { ...good, caps: [{ per: "day", pieces: 1 }] },
    { ...good, caps: [{ per: "week", pieces: 0 }] },
    { ...good, closures: [{ from: "2026-02-30", to: "2026-03-01" }] },
  ])("refuses %j", (file) => {
    expect(benchFileSchema.safeParse(file).success).toBe(false)
  })
})

describe("delivery tables", () => {
  const van = (postcodes: string[]) => ({
    method: "van",
    days: [1, 2],
    zones: [{ country: "be", postcodes, brackets: [{ up_to_g: 1, price_cents: 1 }] }],
  })

  test("take prefixes and ranges of postcodes", () => {
    expect(deliveryTableSchema.safeParse(van(["8", "59", "7500-7548", "4300-4300"])).success).toBe(true)
  })

  test.each([
    van([]),
    van(["7548-7500"]),
    van(["75-7548"]),
    van(["B-7500"]),
    { method: "van", days: [3, 2], zones: van(["8"]).zones },
    { method: "pickup_workshop", days: [0, 1], slots: [{ weekday: 8, from: "10:00", to: "12:00" }] },
    { method: "pickup_workshop", days: [0, 1], slots: [{ weekday: 6, from: "12:00", to: "10:00" }] },
    { method: "pickup_workshop", days: [0, 1], slots: [{ weekday: 6, from: "9:00", to: "10:00" }] },
    { method: "pickup_roubaix", days: [0, 1], transfer_weekdays: [] },
  ])("refuse %j", (table) => {
    expect(deliveryTableSchema.safeParse(table).success).toBe(false)
  })
})
