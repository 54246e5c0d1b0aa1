import { describe, expect, it } from "vitest"
import { requestedQuantity } from "./requested-quantity"

function asked(values: Record<string, string>): number | null {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return requestedQuantity(form)
}

describe("requestedQuantity", () => {
  it("takes what was typed, or moves it by a step", () => {
    expect(asked({ quantity: "3" })).toBe(3)
    expect(asked({ quantity: "3", step: "-1" })).toBe(2)
    expect(asked({ quantity: "1", step: "-1" })).toBe(0)
  })

  it("stays between nothing and the most a line may hold", () => {
    expect(asked({ quantity: "-4" })).toBe(0)
    expect(asked({ quantity: "100000" })).toBe(99)
  })

  it.each(["abc", "1.5", "NaN", "Infinity"])("refuses %s", (quantity) => {
    expect(asked({ quantity })).toBeNull()
  })
})
