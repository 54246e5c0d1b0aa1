import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Age,
  type Consent,
  consentFaults,
  CONSENT_COUNTRIES,
  consentState,
  GIVERS,
  latestEnd,
  MOST_YEARS,
} from "./consent-rules.js"

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const age: fc.Arbitrary<Age> = fc.oneof(
  fc.constant<Age>({ adult: true }),
  fc.integer({ min: 2000, max: 2030 }).map((birth_year): Age => ({ adult: false, birth_year })),
)
const consent = fc.record({
  age,
  country: fc.constantFrom(...CONSENT_COUNTRIES),
  givers: fc.uniqueArray(fc.constantFrom(...GIVERS)),
  ticks: fc.constant({ words: ["site" as const] }),
  from: day,
  to: day,
})
const yearOf = (text: string) => Number(text.slice(0, 4))

describe("a consent that is right", () => {
  test("never runs longer than three years, nor into the year of an eighteenth birthday", () => {
    fc.assert(
      fc.property(consent, (one) => {
        fc.pre(consentFaults(one).length === 0)
        const days = (Date.parse(one.to) - Date.parse(one.from)) / 86_400_000
        expect(days).toBeLessThan(MOST_YEARS * 366)
        if (!one.age.adult) expect(yearOf(one.to) - one.age.birth_year).toBeLessThan(18)
      }),
    )
  })

  test("is never a minor's alone, nor an adult's without them", () => {
    fc.assert(
      fc.property(consent, (one) => {
        fc.pre(consentFaults(one).length === 0)
        if (one.age.adult) expect(one.givers).toContain("person")
        else expect(one.givers.some((giver) => giver !== "person")).toBe(true)
      }),
    )
  })

  test("can be given for as long as `latestEnd` says and not a day longer", () => {
    fc.assert(
      fc.property(age, day, (whose, from) => {
        const to = latestEnd(whose, from)
        fc.pre(to >= from)
        const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10)
        const faultsOf = (end: string) =>
          consentFaults({
            age: whose,
            country: "fr",
            givers: ["person", "guardian"],
            ticks: { words: ["site"] },
            from,
            to: end,
          })
        expect(faultsOf(to)).toEqual([])
        expect(faultsOf(next).map(({ field }) => field)).toEqual(["to"])
      }),
    )
  })
})

const sixteen = { age: { adult: false as const, birth_year: 2010 }, ticks: { words: ["site" as const] } }
const inYear = { from: "2026-11-22", to: "2027-06-30" }

describe("who signs for a minor", () => {
  test.each([
    ["fr", ["person"], ["parents_must_agree"]],
    ["fr", ["person", "parent"], ["parents_must_agree"]],
    ["fr", ["parent", "second_parent"], ["person_must_agree"]],
    ["fr", ["person", "parent", "second_parent"], []],
    ["fr", ["person", "only_parent"], []],
    ["be", ["parent", "second_parent"], ["person_must_agree"]],
    ["be", ["person", "guardian"], []],
  ] as const)("in %s signed by %j: %j", (country, givers, codes) => {
    expect(consentFaults({ ...sixteen, ...inYear, country, givers }).map(({ code }) => code)).toEqual(codes)
  })

  test("a child of thirteen is asked in France, not yet in Belgium", () => {
    const child = { ...sixteen, ...inYear, age: { adult: false as const, birth_year: 2013 } }
    const both = ["parent", "second_parent"] as const
    expect(consentFaults({ ...child, country: "be", givers: both })).toEqual([])
    expect(consentFaults({ ...child, country: "fr", givers: both })).toEqual([
      { field: "givers", code: "person_must_agree" },
    ])
  })

  test("whoever may be eighteen is asked anew", () => {
    const turning = {
      ...sixteen,
      age: { adult: false as const, birth_year: 2008 },
      from: "2026-01-01",
      to: "2026-02-01",
    }
    expect(consentFaults({ ...turning, country: "fr", givers: ["person", "only_parent"] })).toContainEqual({
      field: "age",
      code: "asked_again_at_18",
    })
  })
})

test("parents do not speak for an adult, and no tick is no consent", () => {
  const adult = { age: { adult: true as const }, country: "fr" as const, ...inYear }
  expect(consentFaults({ ...adult, givers: ["parent"], ticks: {} }).map(({ code }) => code)).toEqual([
    "person_must_agree",
    "missing",
  ])
  expect(consentFaults({ ...adult, givers: ["person", "parent"], ticks: { name: ["print"] } })).toEqual([
    { field: "givers", code: "only_the_person" },
  ])
})

test("the state of a consent on each day", () => {
  const one: Consent = { ...sixteen, ...inYear, country: "be", givers: [], withdrawn_on: null }
  expect(["2026-11-21", "2026-11-22", "2027-06-30", "2027-07-01"].map((today) => consentState(one, today))).toEqual([
    "not_yet",
    "valid",
    "valid",
    "expired",
  ])
  expect(consentState({ ...one, withdrawn_on: "2026-12-01" }, "2026-11-22")).toBe("withdrawn")
})
