import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Consent, consentState } from "./consent-rules.js"
import { mediaOf, missingConsents, shownUntil, type ShownPeople } from "./publication-gate.js"
import { CHANNELS, MEDIA, type Ticks } from "./vocabulary.js"

const TODAY = "2026-11-22"
const day = fc.constantFrom("2025-01-01", "2026-11-21", TODAY, "2026-11-23", "2028-01-01")
const channels = fc.uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1 })
const ticks: fc.Arbitrary<Ticks> = fc.dictionary(fc.constantFrom(...MEDIA), channels)
const consent: fc.Arbitrary<Consent> = fc.record({
  age: fc.constant({ adult: true as const }),
  country: fc.constant("fr" as const),
  givers: fc.constant(["person" as const]),
  ticks,
  from: day,
  to: day,
  withdrawn_on: fc.option(day, { nil: null }),
})
const key = fc.constantFrom("ana", "ben", "cleo")
const person = fc.record({
  key,
  shows: fc.uniqueArray(fc.constantFrom(...MEDIA)),
  consent: fc.option(consent, { nil: null }),
})
const story: fc.Arbitrary<ShownPeople> = fc.record({
  people: fc.uniqueArray(person, { selector: (one) => one.key }),
  quoted: fc.array(fc.option(key, { nil: null }), { maxLength: 3 }),
  pictured: fc.array(key, { maxLength: 3 }),
  channels,
})

const agreed = (to: string, ticks: Ticks): Consent => ({
  age: { adult: true },
  country: "fr",
  givers: ["person"],
  ticks,
  from: "2025-01-01",
  to,
  withdrawn_on: null,
})

describe("what a story shows of a person", () => {
  const ana = { key: "ana", shows: [], consent: agreed("2028-01-01", { words: ["site"] }) }
  const shown = (quoted: string[], pictured: string[]): ShownPeople => ({
    people: [ana],
    quoted,
    pictured,
    channels: ["site"],
  })

  test("counts a quote as words and a picture as picture, whether the form says so or not", () => {
    expect(mediaOf(ana, shown(["ana"], ["ana"]))).toEqual(expect.arrayContaining(["words", "picture"]))
    expect(missingConsents(shown(["ana"], []), TODAY)).toEqual([])
    expect(missingConsents(shown([], ["ana"]), TODAY)).toEqual([
      { code: "not_agreed", person: "ana", medium: "picture", channel: "site" },
    ])
  })

  test("is shown until the first of its consents ends", () => {
    const ben = { consent: agreed("2027-03-01", {}) }
    expect(shownUntil([ana, ben, { consent: null }])).toBe("2027-03-01")
    expect(shownUntil([])).toBeNull()
  })
})

describe("the gate before the shop", () => {
  test("is open exactly where each person has a valid consent with a tick for all that is shown", () => {
    fc.assert(
      fc.property(story, (one) => {
        const isOpen = missingConsents(one, TODAY).length === 0
        const everyone = [...one.quoted, ...one.pictured, ...one.people.map((each) => each.key)]
        const isRight = everyone.every((who) => {
          const found = one.people.find((each) => each.key === who)
          if (!found?.consent || consentState(found.consent, TODAY) !== "valid") return false
          const { consent: given } = found
          return mediaOf(found, one).every((medium) =>
            one.channels.every((place) => given.ticks[medium]?.includes(place)),
          )
        })
        expect(isOpen).toBe(isRight)
      }),
      { numRuns: 500 },
    )
  })

  test("never opens by asking for one place more, and closes when a consent is withdrawn", () => {
    fc.assert(
      fc.property(story, (one) => {
        const before = missingConsents(one, TODAY).length
        expect(missingConsents({ ...one, channels: CHANNELS }, TODAY).length).toBeGreaterThanOrEqual(before)
        fc.pre(one.people.length > 0)
        const people = one.people.map((each) => ({
          ...each,
          consent: each.consent && { ...each.consent, withdrawn_on: TODAY },
        }))
        expect(missingConsents({ ...one, people }, TODAY).length).toBeGreaterThan(0)
      }),
    )
  })
})

test("what is missing is told by person, what and where", () => {
  const given: Consent = {
    age: { adult: true },
    country: "be",
    givers: ["person"],
    ticks: { words: ["site"], name: ["site"] },
    from: TODAY,
    to: "2028-11-21",
    withdrawn_on: null,
  }
  const shown: ShownPeople = {
    people: [{ key: "ana", shows: ["name"], consent: given }],
    quoted: ["ana"],
    pictured: [],
    channels: ["site", "print"],
  }
  expect(missingConsents({ ...shown, channels: ["site"] }, TODAY)).toEqual([])
  expect(missingConsents(shown, TODAY)).toEqual([
    { code: "not_agreed", person: "ana", medium: "words", channel: "print" },
    { code: "not_agreed", person: "ana", medium: "name", channel: "print" },
  ])
  expect(missingConsents({ ...shown, people: [] }, TODAY)).toEqual([{ code: "nobody_named", person: null }])
  expect(shownUntil(shown.people)).toBe("2028-11-21")
  expect(shownUntil([])).toBeNull()
})
