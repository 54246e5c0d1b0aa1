import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { capsBelowSold } from "./bench-faults.js"
import { type Cap, CAP_PERIODS, capRoom, type CapLine, NO_CAP, nextPeriodStart, periodKey, planCaps } from "./caps.js"
import { addDays } from "./dates.js"

const TODAY = "2026-11-25"
const date = fc.nat(1200).map((days) => addDays("2026-01-01", days))
const month: Cap = { id: "month", per: "month", pieces: 5 }
const year: Cap = { id: "year", per: "year", pieces: 50 }

describe("caps", () => {
  test.each([
    ["week", "2027-01-02", "2026-W53", "2027-01-04"],
    ["month", "2027-01-31", "2027-01", "2027-02-01"],
    ["month", "2026-12-01", "2026-12", "2027-01-01"],
    ["year", "2026-12-31", "2026", "2027-01-01"],
  ] as const)("a %s at %s is %s, and the next begins on %s", (per, day, key, next) => {
    expect([periodKey({ per }, day), nextPeriodStart({ per }, day)]).toEqual([key, next])
  })

  test("the day before a next period belongs to this one, the next does not", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CAP_PERIODS), date, (per, day) => {
        const next = nextPeriodStart({ per }, day)
        expect(next > day).toBe(true)
        expect(periodKey({ per }, addDays(next, -1))).toBe(periodKey({ per }, day))
        expect(periodKey({ per }, next) > periodKey({ per }, day)).toBe(true)
      }),
    )
  })

  test("room is what the tightest cap leaves in its running period", () => {
    const uses = [
      { cap_id: "month", period: "2026-11", used: 3 },
      { cap_id: "month", period: "2026-10", used: 5 },
      { cap_id: "year", period: "2026", used: 50 },
    ]
    expect(capRoom([], uses, TODAY)).toEqual(NO_CAP)
    expect(capRoom([month], uses, TODAY)).toEqual({ left: 2, limit: 5, opens_on: null })
    expect(capRoom([month, year], uses, TODAY)).toEqual({ left: 0, limit: 5, opens_on: "2027-01-01" })
    expect(capRoom([{ ...month, pieces: 2 }], uses, TODAY).left).toBe(0)
  })

  test("a cap below what is sold is told", () => {
    const uses = [{ cap_id: "month", period: "2026-11", used: 6 }]
    expect(capsBelowSold([month, year], uses, TODAY)).toEqual([{ cap_id: "month", used: 6 }])
    expect(capsBelowSold([{ ...month, pieces: 6 }], uses, TODAY)).toEqual([])
  })

  const capOf = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    per: fc.constant("month" as const),
    pieces: fc.integer({ min: 1, max: 9 }),
  })
  const capsOf = fc.uniqueArray(capOf, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  const linesOf = (caps: readonly Cap[]) =>
    fc
      .array(fc.record({ quantity: fc.integer({ min: 1, max: 6 }), caps: fc.subarray([...caps]) }), { maxLength: 4 })
      .map((lines) => lines.map((line, index): CapLine => ({ ...line, line_id: `line_${index}` })))
  const usesOf = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(8)), { selector: ([id]) => id })

  test("lines are counted together, all or none, never above a cap", () => {
    fc.assert(
      fc.property(
        capsOf.chain((caps) => fc.tuple(fc.constant(caps), linesOf(caps), usesOf)),
        ([caps, lines, used]) => {
          const uses = used.map(([cap_id, pieces]) => ({ cap_id, period: "2026-11", used: pieces }))
          const wanted = (cap: Cap) =>
            lines.filter((line) => line.caps.includes(cap)).reduce((sum, line) => sum + line.quantity, 0)
          const before = (cap: Cap) => uses.find((use) => use.cap_id === cap.id)?.used ?? 0
          const plan = planCaps(lines, uses, TODAY)
          expect(plan.ok).toBe(caps.every((cap) => wanted(cap) === 0 || before(cap) + wanted(cap) <= cap.pieces))
          if (!plan.ok) return
          const counted = caps.filter((cap) => wanted(cap) > 0).sort((a, b) => (a.id < b.id ? -1 : 1))
          expect(plan.takes).toEqual(
            counted.map((cap) => ({ cap_id: cap.id, period: "2026-11", pieces: wanted(cap), limit: cap.pieces })),
          )
        },
      ),
    )
  })
})
