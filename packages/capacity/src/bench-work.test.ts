import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { minutesFor, piecesIn } from "./bench-work.js"

const workOf = fc.record({
  minutes_each: fc.integer({ min: 1, max: 900 }),
  batch: fc.option(
    fc.record(
      { setup_minutes: fc.nat(200), size: fc.integer({ min: 1, max: 12 }) },
      { requiredKeys: ["setup_minutes"] },
    ),
  ),
})

describe("bench work", () => {
  test("counts a set-up for each batch begun", () => {
    const work = { minutes_each: 30, batch: { setup_minutes: 60, size: 4 } }
    expect([0, 1, 4, 5, 8, 9].map((quantity) => minutesFor(work, quantity))).toEqual([0, 90, 180, 270, 360, 450])
    expect([89, 90, 180, 269, 270].map((minutes) => piecesIn(work, minutes))).toEqual([0, 1, 4, 4, 5])
  })

  test("counts one set-up for any number without a size, and none without a batch", () => {
    expect(minutesFor({ minutes_each: 30, batch: { setup_minutes: 60 } }, 100)).toBe(3060)
    expect(minutesFor({ minutes_each: 30 }, 100)).toBe(3000)
    expect(piecesIn({ minutes_each: 30, batch: { setup_minutes: 60 } }, 3059)).toBe(99)
  })

  test("as many pieces as fit, and not one more", () => {
    fc.assert(
      fc.property(workOf, fc.nat(20_000), (work, minutes) => {
        const pieces = piecesIn(work, minutes)
        expect(minutesFor(work, pieces)).toBeLessThanOrEqual(minutes)
        expect(minutesFor(work, pieces + 1)).toBeGreaterThan(minutes)
      }),
    )
  })
})
