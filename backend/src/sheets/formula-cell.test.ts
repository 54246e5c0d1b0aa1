import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { escapeCell, unescapeCell } from "./formula-cell"

describe("text in a cell", () => {
  it("that would be a formula is text", () => {
    for (const text of [
      "=1+1",
      "+32 56 00 00 11",
      "-5",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      " =1",
      "\u00a0=cmd|' /C calc'!A0",
      "＝1",
    ])
      expect(escapeCell(text)).toBe(`'${text}`)
  })

  it("that is none stays as it is", () => {
    for (const text of ["", "Tabouret", "a=b", "12,50 €", "'t Atelier", "1-2"]) expect(escapeCell(text)).toBe(text)
  })

  it("comes back as it went, whatever it was, and nothing of ours begins a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unescapeCell(escapeCell(text))).toBe(text.startsWith("'") ? unescapeCell(text) : text)
        expect(escapeCell(text)).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
