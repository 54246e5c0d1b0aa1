import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fromCookie, NOTHING_TYPED, toCookie } from "./repair-typed"

describe("what was typed into the form of a repair", () => {
  it("comes back as it was", () => {
    const typed = { name: "Zoé d’Été; =", email: "zoe@example.org", text: "Le pied <b>droit</b>\nest fendu." }
    expect(fromCookie(toCookie(typed))).toEqual(typed)
  })

  it("never breaks a page, whatever the cookie holds, and never outgrows one", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(Object.keys(fromCookie(value))).toEqual(["name", "email", "text"])
      }),
    )
    expect(toCookie({ name: "é".repeat(500), email: "", text: "é".repeat(3000) }).length).toBeLessThan(4000)
    expect(fromCookie(undefined)).toEqual(NOTHING_TYPED)
  })
})
