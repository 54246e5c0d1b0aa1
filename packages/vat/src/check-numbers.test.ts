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
    ["AT U999 900 00", "AT", "ATU99990000"],
    ["BG999990003", "BG", "BG999990003"],
    ["CY 99990001L", "CY", "CY99990001L"],
    ["CZ79999000", "CZ", "CZ79999000"],
    ["DK 99 99 00 07", "DK", "DK99990007"],
    ["EE109990008", "EE", "EE109990008"],
    ["EL 999990009", "GR", "EL999990009"],
    ["GR999990009", "GR", "EL999990009"],
    ["es b-99990004", "ES", "ESB99990004"],
    ["FI99990007", "FI", "FI99990007"],
    ["HR99999990001", "HR", "HR99999990001"],
    ["HU99990000", "HU", "HU99990000"],
    ["IE9999001F", "IE", "IE9999001F"],
    ["IT99999010012", "IT", "IT99999010012"],
    ["LT999990010", "LT", "LT999990010"],
    ["LV99999990000", "LV", "LV99999990000"],
    ["MT 9999-0005", "MT", "MT99990005"],
    ["PL 999-999-00-01", "PL", "PL9999990001"],
    ["PT999990004", "PT", "PT999990004"],
    ["RO99990004", "RO", "RO99990004"],
    ["SE556999100201", "SE", "SE556999100201"],
    ["SI99990008", "SI", "SI99990008"],
    ["SK9999990000", "SK", "SK9999990000"],
    ["XI 999 9900 21", "XI", "XI999990021"],
  ])("takes %s", (text, country, normalised) => {
    expect(checkVatNumber(text)).toEqual({ ok: true, country, normalised })
  })

  it.each([
    ["", "empty"],
    ["  .  ", "empty"],
    ["0987654394", "country_missing"],
    ["CHE123456788", "country_not_checked"],
    ["GB980780684", "country_not_checked"],
    ["US12345678", "country_not_checked"],
    ["EL000000000", "wrong_shape"],
    ["ESA1234567", "wrong_shape"],
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

  it("checks the digits of every state, not their shape alone", () => {
    const wrong = ["ATU99990001", "EL999990008", "IT99999010013", "PL9999990002", "PT999990005", "XI999990022"]
    for (const text of wrong) expect(checkVatNumber(text)).toEqual({ ok: false, code: "wrong_checksum" })
  })

  it("answers for any text, and takes its own answer again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(BE0|FR|NL|LU|DE|IT|EL|XI|ES)\d{8,11}$/)), (text) => {
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
