import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isShownOn, recognitionFaults, recognitionInputSchema } from "./recognition.js"

const agreement = {
  kind: "agreement",
  name: "Centre d’insertion socioprofessionnelle",
  issuing_body: "Région wallonne",
  language: "fr",
  number: "CISP-000-11",
  register_url: "https://registre.example.org/cisp",
  valid_from: "2024-01-01",
  valid_to: "2029-12-31",
}
const codesOf = (given: object) =>
  recognitionInputSchema.safeParse(given).error?.issues.map(({ path, message }) => `${path.join(".")}:${message}`) ?? []

describe("a recognition", () => {
  it("is taken with its body, number and register", () => {
    expect(codesOf(agreement)).toEqual([])
  })

  it.each([
    [{ ...agreement, name: "Green Maker" }, "name:generic_claim"],
    [{ ...agreement, name: "Atelier 100 % éthique" }, "name:free_badge"],
    [{ ...agreement, number: null }, "number:missing"],
    [{ ...agreement, register_url: "http://registre.example.org" }, "register_url:not_https"],
    [{ ...agreement, register_url: "javascript:alert(1)" }, "register_url:not_https"],
    [{ ...agreement, valid_to: "2023-12-31" }, "valid_to:before_from"],
    [{ ...agreement, valid_from: "31/12/2023" }, "valid_from:not_a_day"],
    [{ ...agreement, name: " " }, "name:missing"],
    [{ ...agreement, language: "xx" }, 'language:Invalid option: expected one of "fr"|"nl"|"en"|"de"'],
  ])("is refused with the reason at the field: %#", (given, code) => {
    expect(codesOf(given)).toContain(code)
  })

  it("says what is wrong with its name beside all that lacks", () => {
    expect(codesOf({ ...agreement, name: "Green Maker", issuing_body: "", valid_from: "" })).toEqual([
      "name:generic_claim",
      "issuing_body:missing",
      "valid_from:not_a_day",
    ])
  })

  it("needs no number as an award", () => {
    expect(codesOf({ ...agreement, kind: "award", number: null })).toEqual([])
  })

  it("is no label where its holder gives it", () => {
    const own = { ...agreement, kind: "label" as const, issuing_body: "Etap’Atelier" }
    expect(recognitionFaults(recognitionInputSchema.parse(own), ["ETAP'ATELIER", "L'ETAPE"])).toEqual([
      { path: "issuing_body", code: "own_label" },
    ])
    expect(recognitionFaults(recognitionInputSchema.parse(agreement), ["ETAP'ATELIER"])).toEqual([])
  })

  it("is shown on its first and its last day and on no other than those between", () => {
    const date = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    const day = date.map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (a, b, today) => {
        const [valid_from, valid_to] = a < b ? [a, b] : [b, a]
        const one = { valid_from, valid_to, confirmed: true }
        expect(isShownOn(one, valid_from)).toBe(true)
        expect(isShownOn(one, valid_to)).toBe(true)
        expect(isShownOn(one, today)).toBe(today >= valid_from && today <= valid_to)
        expect(isShownOn({ ...one, confirmed: false }, today)).toBe(false)
      }),
    )
  })
})
