import fc from "fast-check"
import { expect, it } from "vitest"
import { stateOn, STRICTEST_FIRST } from "./operator-state"
import { dayBefore, planState, type StoredState } from "./plan-state"

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, "0")}`)
const state = fc.constantFrom(...STRICTEST_FIRST)
const row = fc
  .record({ state, valid_from: day, valid_to: fc.option(day) })
  .filter(({ valid_from, valid_to }) => valid_to === null || valid_to >= valid_from)
const rows = fc
  .array(row, { maxLength: 6 })
  .map((all) => all.map((one, index): StoredState => ({ ...one, id: `${index}` })))
const all = ["paused", "suspended", "left"] as const

function after(before: readonly StoredState[], plan: ReturnType<typeof planState>) {
  const kept = before
    .filter(({ id }) => !plan.removed.includes(id))
    .map((one) => ({ ...one, valid_to: plan.ended.find(({ id }) => id === one.id)?.valid_to ?? one.valid_to }))
  return plan.fresh ? [...kept, plan.fresh] : kept
}

it("lets an operator sell again from that day on, and changes no day before", () => {
  fc.assert(
    fc.property(rows, day, (before, from) => {
      const now = after(before, planState(before, { state: "active", from, to: null }, all))
      expect(stateOn(now, from)).toBe("active")
      expect(stateOn(now, "2030-01-01")).toBe("active")
      expect(stateOn(now, dayBefore(from))).toBe(stateOn(before, dayBefore(from)))
      for (const one of now) expect(one.valid_to === null || one.valid_to >= one.valid_from).toBe(true)
    }),
  )
})

it("ends nothing that the caller may not lift", () => {
  const suspended: StoredState = { id: "1", state: "suspended", valid_from: "2026-02-01", valid_to: null }
  const paused: StoredState = { id: "2", state: "paused", valid_from: "2026-02-01", valid_to: "2026-02-20" }
  const plan = planState([suspended, paused], { state: "active", from: "2026-02-10", to: null }, ["paused"])
  expect(plan.ended).toEqual([{ id: "2", valid_to: "2026-02-09" }])
  expect(stateOn(after([suspended, paused], plan), "2026-02-10")).toBe("suspended")
})

it("is never laxer for a pause, a suspension or a leave", () => {
  const strict = (name: (typeof STRICTEST_FIRST)[number]) => STRICTEST_FIRST.indexOf(name)
  fc.assert(
    fc.property(rows, fc.constantFrom(...all), day, (before, wanted, from) => {
      const now = after(before, planState(before, { state: wanted, from, to: from }, all))
      expect(strict(stateOn(now, from))).toBeLessThanOrEqual(strict(wanted))
      expect(stateOn(now, dayBefore(from))).toBe(stateOn(before, dayBefore(from)))
    }),
  )
})

it("knows the day before, over months and leap years", () => {
  expect(dayBefore("2028-03-01")).toBe("2028-02-29")
  expect(dayBefore("2026-01-01")).toBe("2025-12-31")
})
