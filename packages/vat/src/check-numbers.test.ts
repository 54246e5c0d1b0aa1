import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkBelgianEnterpriseNumber, checkSiren, checkSiret, checkVatNumber } from "./check-numbers.js"

describe("checkVatNumber", () => {
  it.each([
    ["be 0987.654.394", "BE", "BE0987654394"],
    ["BE987654394", "BE", "BE0987654394"],
    ["BE1000000021", "BE", "BE1000000021"],
    ["FR 29 999 999 907", "FR", "FR29999999907"],
    ["frk5999999907", "FR", "FRK5999999907"],
    ["NL123456782B01", "NL", "NL123456782B01"],
    ["nl 0000.99.998.b57", "NL", "NL000099998B57"],
    ["LU 123-456-13", "LU", "LU12345613"],
    ["DE111111117", "DE", "DE111111117"],
  ])("takes %s", (text, country, normalised) => {
    expect(checkVatNumber(text)).toEqual({ ok: true, country, normalised })
  })

  it.each([
    ["", "empty"],
    ["  .  ", "empty"],
    ["0987654394", "country_missing"],
    ["ES12345678Z", "country_not_checked"],
    ["EL123456789", "country_not_checked"],
    ["BE0987654393", "wrong_checksum"],
    ["BE9876543940", "wrong_shape"],
    ["BE0000000000", "wrong_shape"],
    ["BE09876543940", "wrong_shape"],
    ["FR28999999907", "wrong_checksum"],
    ["FRO5999999907", "wrong_shape"],
    ["NL123456783B01", "wrong_checksum"],
    ["NL123456782A01", "wrong_shape"],
    ["LU12345614", "wrong_checksum"],
    ["LU00000000", "wrong_shape"],
    ["DE111111118", "wrong_checksum"],
    ["DE011111117", "wrong_shape"],
  ])("refuses %s: %s", (text, code) => {
    expect(checkVatNumber(text)).toEqual({ ok: false, code })
  })

  it("answers for any text, and takes its own answer again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(BE0|FR|NL|LU|DE)\d{8,11}$/)), (text) => {
        const checked = checkVatNumber(text)
        if (checked.ok) expect(checkVatNumber(checked.normalised)).toEqual(checked)
      }),
    )
  })

  it("notices any single digit mistaken in a Belgian number", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from("0987654394")
        digits[at] = String((Number(digits[at]) + by) % 10)
        expect(checkVatNumber(`BE${digits.join("")}`).ok).toBe(false)
      }),
    )
  })
})

describe("numbers of enterprises", () => {
  it("take and refuse a SIREN", () => {
    expect(checkSiren("999 999 907")).toEqual({ ok: true, normalised: "999999907" })
    expect(checkSiren("999999908")).toEqual({ ok: false, code: "wrong_checksum" })
    expect(checkSiren("000000000")).toEqual({ ok: false, code: "wrong_shape" })
    expect(checkSiren("")).toEqual({ ok: false, code: "empty" })
  })

  it("take and refuse a SIRET", () => {
    expect(checkSiret("999.999.907 00101")).toEqual({ ok: true, normalised: "99999990700101" })
    expect(checkSiret("99999990700102")).toEqual({ ok: false, code: "wrong_checksum" })
    expect(checkSiret("999999907")).toEqual({ ok: false, code: "wrong_shape" })
  })

  it("take a Belgian number with its country or without", () => {
    const ok = { ok: true, normalised: "0987654394" }
    for (const text of ["0987.654.394", "BE0987654394", "987654394", "be 987 654 394"]) {
      expect(checkBelgianEnterpriseNumber(text)).toEqual(ok)
    }
    expect(checkBelgianEnterpriseNumber("0987654390")).toEqual({ ok: false, code: "wrong_checksum" })
    expect(checkBelgianEnterpriseNumber("FR29999999907")).toEqual({ ok: false, code: "wrong_shape" })
  })
})
