import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRepairClosed, mayRepairBecome, nextRepairStates, REPAIR_STATES, repairInputSchema } from "./repairs.js"

const state = fc.constantFrom(...REPAIR_STATES)

describe("a repair request", () => {
  it("is never unread again, and what is done stays done", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        expect(mayRepairBecome(from, to)).toBe(nextRepairStates(from).includes(to))
        expect(mayRepairBecome(from, "received")).toBe(false)
        expect(mayRepairBecome("done", to)).toBe(false)
      }),
    )
  })

  it("is closed once it is done or declined", () => {
    expect(REPAIR_STATES.filter(isRepairClosed)).toEqual(["done", "declined"])
  })

  it("can always come to an end", () => {
    for (const from of REPAIR_STATES) {
      const reached = new Set([from])
      for (const each of reached) for (const next of nextRepairStates(each)) reached.add(next)
      expect([...reached].some((each) => each === "done" || each === "declined")).toBe(true)
    }
  })

  it("needs somebody to answer to", () => {
    expect(
      repairInputSchema.safeParse({ name: "Camille", email: "pas une adresse", text: "Le pied est fendu." }).success,
    ).toBe(false)
  })
})
