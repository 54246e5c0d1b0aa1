import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Cell } from "./cell"
import { readNumber } from "./read-number"

const value = (cell: Cell, decimals: 0 | 1 | 2 | 3 = 2) => {
  const read = readNumber(cell, decimals)
  return read.ok ? read.value : read.code
}

describe("numbers as people write them", () => {
  it("in French, Dutch and English", () => {
    const amounts = [
      "1234,5",
      "1 234,50 €",
      "1.234,50",
      "1,234.50",
      "1234.5",
      "€ 1'234.50",
      "1\u202f234,50\u00a0€",
      " 1 234.5 eur",
    ]
    for (const text of amounts) expect(value(text), text).toBe(123_450)
    expect(["12", "12,5", "0,5", ".5", "1.234", "1,234", "1.234.567", "-3"].map((text) => value(text))).toEqual([
      1200, 1250, 50, 50, 123_400, 123_400, 123_456_700, -300,
    ])
  })

  it("asks where two readings are possible", () => {
    expect(value("1,250", 3)).toBe("ambiguous_number")
    expect([value("0,250", 3), value("12,5", 3), value("1250", 3), value("1.250,0", 3)]).toEqual([
      250, 12_500, 1_250_000, 1_250_000,
    ])
  })

  it("takes nothing else for one", () => {
    for (const text of ["", "abc", "12a", "1.23.456", "1,23,4", "12-05-2026", "1e5", "--3", ",", "NaN", "1.2,3.4"])
      expect(value(text), text).toBe("not_a_number")
    expect([value("12,345678"), value(12.345), value(Number.NaN), value("12,5", 0)]).toEqual([
      "too_many_decimals",
      "too_many_decimals",
      "not_a_number",
      "too_many_decimals",
    ])
  })

  it("reads any amount back, however a language writes it", () => {
    const language = fc.constantFrom("fr", "nl", "en", "de-CH", "fr-CH")
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), language, (cents, lang) => {
        const text = new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(cents / 100)
        expect(value(text)).toBe(cents)
        expect(value(cents / 100)).toBe(cents)
      }),
    )
  })
})
