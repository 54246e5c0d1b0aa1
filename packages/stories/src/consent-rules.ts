import type { Channel, Medium, Ticks } from "./vocabulary.js"

/** Who signs. `only_parent` holds parental authority alone; `guardian` was named by a judge. The proof shows it. */
export const GIVERS = ["person", "parent", "second_parent", "only_parent", "guardian"] as const
export type Giver = (typeof GIVERS)[number]

/** Where the person lives: whose law says who consents for a minor. */
export const CONSENT_COUNTRIES = ["fr", "be"] as const
export type ConsentCountry = (typeof CONSENT_COUNTRIES)[number]

/** Years a consent runs at most (FACTS F6: two to three, then asked again). */
export const MOST_YEARS = 3
const OF_AGE = 18

/**
 * From which age the minor agrees beside the parents. France: at every age (loi 78-17 art. 45: jointly with the holders of
 * parental authority; both of them for a picture online, C. civ. art. 9 and 372-2). Belgium: once able to judge, which
 * practice sets at 14 (APD/GBA on the right to one's image, CDE XI.174).
 */
const OWN_SAY_FROM: Readonly<Record<ConsentCountry, number>> = { fr: 0, be: 14 }

/** A person's age as far as the shop needs it: no birthday is kept. */
export type Age = { adult: true } | { adult: false; birth_year: number }

/** What a consent says; days are `YYYY-MM-DD`, both included. */
export type Consent = {
  age: Age
  country: ConsentCountry
  givers: readonly Giver[]
  ticks: Ticks
  from: string
  to: string
  withdrawn_on: string | null
}

export type ConsentFault = {
  field: "givers" | "age" | "ticks" | "from" | "to"
  code: "person_must_agree" | "parents_must_agree" | "only_the_person" | "asked_again_at_18" | "missing" | "too_long"
}

/** Who must have signed for this person on the first day, besides what is refused. Empty where the consent is right. */
export function consentFaults(consent: Omit<Consent, "withdrawn_on">): ConsentFault[] {
  const { age, country, givers, ticks, from, to } = consent
  const faults: ConsentFault[] = age.adult ? ofAdult(givers) : ofMinor({ age, country, givers, from })
  if (!Object.values(ticks).some((channels) => channels.length > 0)) faults.push({ field: "ticks", code: "missing" })
  if (to < from) faults.push({ field: "to", code: "missing" })
  else if (to > latestEnd(age, from)) faults.push({ field: "to", code: endFault(age, to) })
  return faults
}

/**
 * The last day a consent given from `from` on can have: the day before three years are over; for a minor also the last day
 * on which it surely is one, as the person is asked anew at 18 (FACTS F3). Only the year of birth is known, so this is the
 * last of December before the year of the eighteenth birthday.
 */
export function latestEnd(age: Age, from: string): string {
  const byYears = dayBefore(yearsAfter(from, MOST_YEARS))
  if (age.adult) return byYears
  const asMinor = `${String(age.birth_year + OF_AGE - 1)}-12-31`
  return asMinor < byYears ? asMinor : byYears
}

export type ConsentState = "not_yet" | "valid" | "expired" | "withdrawn"

export function consentState({ from, to, withdrawn_on }: Pick<Consent, "from" | "to" | "withdrawn_on">, today: string) {
  if (withdrawn_on !== null) return "withdrawn" satisfies ConsentState
  if (today < from) return "not_yet" satisfies ConsentState
  return (today <= to ? "valid" : "expired") satisfies ConsentState
}

/** Whether this person's words (picture, …) may stand there. */
export function allows(ticks: Ticks, medium: Medium, channel: Channel): boolean {
  return ticks[medium]?.includes(channel) ?? false
}

function ofAdult(givers: readonly Giver[]): ConsentFault[] {
  if (!givers.includes("person")) return [{ field: "givers", code: "person_must_agree" }]
  const others = givers.filter((giver) => giver !== "person" && giver !== "guardian")
  return others.length > 0 ? [{ field: "givers", code: "only_the_person" }] : []
}

type Minor = Pick<Consent, "country" | "givers" | "from"> & { age: { birth_year: number } }

function ofMinor({ age, country, givers, from }: Minor): ConsentFault[] {
  const turns = Number(from.slice(0, 4)) - age.birth_year
  if (turns >= OF_AGE) return [{ field: "age", code: "asked_again_at_18" }]
  const both = givers.includes("parent") && givers.includes("second_parent")
  const isParental = both || givers.includes("only_parent") || givers.includes("guardian")
  const hasOwnSay = givers.includes("person") || turns < OWN_SAY_FROM[country]
  return [
    ...(isParental ? [] : [{ field: "givers", code: "parents_must_agree" } satisfies ConsentFault]),
    ...(hasOwnSay ? [] : [{ field: "givers", code: "person_must_agree" } satisfies ConsentFault]),
  ]
}

function endFault(age: Age, to: string): ConsentFault["code"] {
  return !age.adult && to > `${String(age.birth_year + OF_AGE - 1)}-12-31` ? "asked_again_at_18" : "too_long"
}

/** The same day some years later; the 29 February counts as the 1 March where there is none. */
function yearsAfter(day: string, years: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCFullYear(at.getUTCFullYear() + years)
  return at.toISOString().slice(0, 10)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
