import { expect, test } from "vitest"
import { formatter } from "./formatting.js"

test("the first day of a month is said as French says it, other days and numbers as they are", () => {
  const { date, dateRange, dateTime, weekdayDate } = formatter("fr-FR")
  expect(date("2026-09-01")).toBe("1er septembre 2026")
  expect(date("2026-08-31")).toBe("31 août 2026")
  expect(date("2026-01-11")).toBe("11 janvier 2026")
  expect(dateRange("2026-12-01", "2026-12-05")).toMatch(/^1er.5 décembre$/)
  expect(dateRange("2026-11-24", "2026-12-01")).toMatch(/^24 novembre.*1er décembre$/)
  expect(dateTime("2026-09-01T09:01:00Z")).toBe("1er septembre 2026 à 11:01")
  expect(weekdayDate("2026-12-01")).toBe("mardi 1er décembre")
})

test("Dutch and English have no such word", () => {
  expect(formatter("nl-BE").date("2026-09-01")).toBe("1 september 2026")
  expect(formatter("en").date("2026-09-01")).toBe("1 September 2026")
})
