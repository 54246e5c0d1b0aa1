import { describe, expect, it } from "vitest"
import { openStep, stepState } from "./checkout-steps"

describe("openStep", () => {
  it("asks what is missing first, and reviews when nothing is", () => {
    expect(openStep(["contact", "address", "delivery", "payment"], undefined)).toBe("contact")
    expect(openStep(["delivery", "payment"], undefined)).toBe("delivery")
    expect(openStep([], undefined)).toBe("review")
  })

  it("goes back to an answered step, never ahead of a missing one", () => {
    expect(openStep([], "address")).toBe("address")
    expect(openStep(["payment"], "contact")).toBe("contact")
    expect(openStep(["address", "delivery", "payment"], "payment")).toBe("address")
    expect(openStep([], "nonsense")).toBe("review")
  })
})

describe("stepState", () => {
  it("tells open, answered and later apart", () => {
    expect(stepState("address", "address", [])).toBe("open")
    expect(stepState("contact", "address", ["delivery"])).toBe("answered")
    expect(stepState("payment", "address", ["payment"])).toBe("later")
  })
})
