import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { centsFromDecimal, decimalFromCents } from "./cents.js"
import { creditorReference, isCreditorReference } from "./creditor-reference.js"

describe("cents and decimals", () => {
  it("come back as they went", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(centsFromDecimal(decimalFromCents(cents))).toBe(cents)
      }),
    )
  })

  it("write no trailing zeros, as Medusa does", () => {
    expect([0, 5, 50, 8900, 8950, 28740].map(decimalFromCents)).toEqual(["0", "0.05", "0.5", "89", "89.5", "287.4"])
  })

  it("refuse what is no amount", () => {
    for (const text of ["", "1.234", "1e3", "abc", "1,5"]) expect(() => centsFromDecimal(text)).toThrow(RangeError)
    expect(() => decimalFromCents(0.5)).toThrow(RangeError)
  })
})

describe("creditorReference", () => {
  it("makes references whose check digits hold, and notices a digit or letter mistaken for another", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), fc.nat(), (body, at) => {
        const reference = creditorReference(body)
        expect(isCreditorReference(reference)).toBe(true)
        const i = 4 + (at % body.length)
        const char = reference[i] ?? ""
        const other = /\d/.test(char) ? String((Number(char) + 1) % 10) : char === "A" ? "B" : "A"
        expect(isCreditorReference(reference.slice(0, i) + other + reference.slice(i + 1))).toBe(false)
      }),
    )
  })

  it("agrees with the standard's own example", () => {
    expect(creditorReference("539007547034")).toBe("RF18539007547034")
  })
})
