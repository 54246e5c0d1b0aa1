import { describe, expect, it } from "vitest"
import { isPickupCode, pickupCode } from "./pickup-code"
import { isSameName } from "./same-name"

const secret = "a secret of the house, long enough"

describe("the code of a pick-up", () => {
  it("is the same each time, another for each order, and forgives how it is said", () => {
    const code = pickupCode("order_1", secret)
    expect(code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/)
    expect(pickupCode("order_1", secret)).toBe(code)
    expect(pickupCode("order_2", secret)).not.toBe(code)
    expect(isPickupCode(` ${code.toLowerCase().replace("-", " ")}`, "order_1", secret)).toBe(true)
    expect(isPickupCode(pickupCode("order_2", secret), "order_1", secret)).toBe(false)
    expect(isPickupCode("", "order_1", secret)).toBe(false)
  })
})

describe("the name at the counter", () => {
  it("needs the family name, without regard to accents, capitals and order", () => {
    expect(isSameName("lefevre hélène", "Hélène Lefèvre")).toBe(true)
    expect(isSameName("LEFÈVRE", "Hélène Lefèvre")).toBe(true)
    expect(isSameName("Hélène", "Hélène Lefèvre")).toBe(false)
    expect(isSameName("Hélène Dupont", "Hélène Lefèvre")).toBe(false)
    expect(isSameName("Van den Broeck", "Anke Van den Broeck")).toBe(true)
    expect(isSameName(" ", "Anke Van den Broeck")).toBe(false)
  })
})
