import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { freedInPart } from "./freed-in-part.js"

const TODAY = "2026-11-22"
const weeks = [
  { week: "2026-W48", minutes: 100 },
  { week: "2026-W49", minutes: 100 },
  { week: "2026-W50", minutes: 100 },
]

describe("freedInPart", () => {
  it("frees the latest weeks of what is no longer ordered", () => {
    expect(freedInPart({ ready: 0, made: 3, weeks }, { ordered: 1, returned: 0 }, TODAY)).toEqual({
      made: 1,
      weeks: [
        { week: "2026-W50", minutes: 100 },
        { week: "2026-W49", minutes: 100 },
      ],
    })
  })

  it("keeps what stood ready for who orders less, and takes it as sent back first", () => {
    const mixed = { ready: 1, made: 3, weeks }
    expect(freedInPart(mixed, { ordered: 3, returned: 0 }, TODAY).made).toBe(2)
    expect(freedInPart(mixed, { ordered: 4, returned: 1 }, TODAY)).toEqual({ made: 3, weeks: [] })
    expect(freedInPart(mixed, { ordered: 4, returned: 2 }, TODAY).made).toBe(2)
  })

  it("frees nothing of weeks that are over, and nothing twice", () => {
    const over = [
      { week: "2026-W46", minutes: 90 },
      { week: "2026-W47", minutes: 90 },
    ]
    const freed = freedInPart({ ready: 0, made: 2, weeks: over }, { ordered: 0, returned: 0 }, TODAY)
    expect(freed).toEqual({ made: 0, weeks: [{ week: "2026-W47", minutes: 90 }] })
    expect(freedInPart({ ready: 0, made: 0, weeks: [] }, { ordered: 0, returned: 0 }, TODAY).weeks).toEqual([])
  })

  it("never frees more than was taken, leaves enough for what is still made, and repeats without effect", () => {
    const count = fc.nat(6)
    const taken = fc
      .uniqueArray(fc.integer({ min: 40, max: 53 }), { minLength: 1, maxLength: 5 })
      .chain((numbers) =>
        fc.tuple(
          ...numbers.map((n) =>
            fc.record({ week: fc.constant(`2026-W${n}`), minutes: fc.integer({ min: 1, max: 500 }) }),
          ),
        ),
      )
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: 6 }),
        taken,
        count,
        count,
        (...[ready, made, rows, ordered, returned]) => {
          const now = { ordered, returned }
          const freed = freedInPart({ ready, made, weeks: rows }, now, TODAY)
          const minutesOf = (list: readonly { minutes: number }[]) =>
            list.reduce((sum, { minutes }) => sum + minutes, 0)
          expect(minutesOf(freed.weeks)).toBeLessThanOrEqual(minutesOf(rows))
          expect(minutesOf(rows) - minutesOf(freed.weeks)).toBeGreaterThanOrEqual((minutesOf(rows) * freed.made) / made)
          const left = rows.map((row) => ({
            ...row,
            minutes: row.minutes - (freed.weeks.find(({ week }) => week === row.week)?.minutes ?? 0),
          }))
          const again = freedInPart({ ready, made: freed.made, weeks: left }, now, TODAY)
          expect(again).toEqual({ made: freed.made, weeks: [] })
        },
      ),
    )
  })
})
