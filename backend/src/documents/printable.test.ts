import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { printable } from "./printable"

describe("what may stand in a document", () => {
  it("keeps what people write", () => {
    expect(printable("Élodie  Çelik-Łukasz\r\nœuvre à 5 €")).toBe("Élodie Çelik-Łukasz\nœuvre à 5 €")
  })

  it("drops what would turn, hide or break the text", () => {
    expect(printable("a\u0000b\u202Ecod\u2066e\u0007")).toBe("abcode")
    expect(printable("x".repeat(700))).toHaveLength(600)
  })

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(printable(printable(text))).toBe(printable(text))
      }),
    )
  })
})
