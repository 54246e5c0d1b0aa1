import { expect, it } from "vitest"
import { allows, stateOn, STRICTEST_FIRST, type DatedState } from "./operator-state"

const active: DatedState = { state: "active", valid_from: "2026-01-10", valid_to: null }
const paused: DatedState = { state: "paused", valid_from: "2026-08-01", valid_to: "2026-08-15" }

it("holds on its first and on its last day, and on no other", () => {
  const on = (day: string) => stateOn([active, paused], day)
  expect(on("2026-01-09")).toBe("invited")
  expect(on("2026-01-10")).toBe("active")
  expect(on("2026-07-31")).toBe("active")
  expect(on("2026-08-01")).toBe("paused")
  expect(on("2026-08-15")).toBe("paused")
  expect(on("2026-08-16")).toBe("active")
})

it("takes the strictest where several hold, in whatever order they stand", () => {
  const suspended: DatedState = { state: "suspended", valid_from: "2026-08-10", valid_to: null }
  expect(stateOn([active, paused, suspended], "2026-08-12")).toBe("suspended")
  expect(stateOn([suspended, paused, active], "2026-08-12")).toBe("suspended")
  expect(stateOn([{ ...active, state: "left" }, suspended], "2026-08-12")).toBe("left")
})

it("sells while active alone, and serves what was sold in every state that ever sold", () => {
  expect(STRICTEST_FIRST.filter((state) => allows(state, "sell"))).toEqual(["active"])
  expect(STRICTEST_FIRST.filter((state) => !allows(state, "prepare"))).toEqual(["invited"])
  expect(STRICTEST_FIRST.every((state) => allows(state, "see"))).toBe(true)
  expect(STRICTEST_FIRST.filter((state) => !allows(state, "write"))).toEqual(["left", "suspended"])
})
