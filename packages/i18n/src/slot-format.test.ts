import { expect, test } from "vitest"
import { formatter } from "./formatting.js"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")
const morning = { date: "2026-12-08", from: "09:00", to: "12:30" }
const afternoon = { date: "2026-12-08", from: "13:00", to: "17:00" }

test.each([
  [
    "fr-BE",
    "mardi 8 décembre, de 9 h à 12 h 30",
    "mardi 8 décembre, de 13 h à 17 h",
    "mardi et vendredi",
    "mar. 8 décembre, 9 h – 12 h 30",
  ],
  [
    "nl-BE",
    "dinsdag 8 december, van 9 tot 12.30 uur",
    "dinsdag 8 december, van 13 tot 17 uur",
    "dinsdag en vrijdag",
    "di 8 december, 9–12.30 uur",
  ],
  [
    "en",
    "Tuesday 8 December, 9 am to 12.30 pm",
    "Tuesday 8 December, 1 pm to 5 pm",
    "Tuesday and Friday",
    "Tue 8 December, 9 am – 12.30 pm",
  ],
] as const)("times to come and weekdays in %s", (region, first, second, days, short) => {
  expect(plain(formatter(region).shortSlot(morning))).toBe(short)
  const format = formatter(region)
  expect(plain(format.slot(morning))).toBe(first)
  expect(plain(format.slot(afternoon))).toBe(second)
  expect(format.weekdays([2, 5])).toBe(days)
  expect(format.weekdayDate("2026-12-08")).toBe(first.split(",")[0])
})
