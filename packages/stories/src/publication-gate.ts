import { allows, type Consent, consentState } from "./consent-rules.js"
import { type Channel, MEDIA, type Medium } from "./vocabulary.js"

/** A person of a story, and the consent as it stands; null where there is none (any more). */
export type ShownPerson = { key: string; shows: readonly Medium[]; consent: Consent | null }

/** What a story contains of people: who is in it, who is quoted, whom pictures show, and where it is to stand. */
export type ShownPeople = {
  people: readonly ShownPerson[]
  /** Keys of the quoted; null for words that nobody owns. */
  quoted: readonly (string | null)[]
  /** Keys of who is in pictures. */
  pictured: readonly string[]
  channels: readonly Channel[]
}

export type ConsentGap =
  | { code: "no_consent" | "withdrawn" | "not_yet" | "expired"; person: string }
  | { code: "not_agreed"; person: string; medium: Medium; channel: Channel }
  | { code: "nobody_named"; person: null }

/** What a story shows of a person: what was said to be shown, their words where they are quoted, their picture. */
export function mediaOf(
  person: Pick<ShownPerson, "key" | "shows">,
  story: Pick<ShownPeople, "quoted" | "pictured">,
): Medium[] {
  const { key, shows } = person
  const isShown = (medium: Medium) =>
    shows.includes(medium) ||
    (medium === "words" && story.quoted.includes(key)) ||
    (medium === "picture" && story.pictured.includes(key))
  return MEDIA.filter(isShown)
}

/**
 * Which consents are missing for what a story contains; nothing may be published while one is. Every medium needs its tick
 * for every place, so that "yes" to the site is none to a leaflet (GDPR art. 6 and 7; FACTS F1 and F6).
 */
export function missingConsents(story: ShownPeople, today: string): ConsentGap[] {
  const keys = story.people.map(({ key }) => key)
  const isUnowned = story.quoted.some((key) => key === null || !keys.includes(key))
  const unnamed = isUnowned || story.pictured.some((key) => !keys.includes(key))
  return [
    ...(unnamed ? [{ code: "nobody_named", person: null } satisfies ConsentGap] : []),
    ...story.people.flatMap((person) => gapsOf(person, story, today)),
  ]
}

/** Until which day a story may stand: the earliest end of its people's consents; null where nobody is in it. */
export function shownUntil(people: readonly Pick<ShownPerson, "consent">[]): string | null {
  const ends = people.flatMap(({ consent }) => (consent ? [consent.to] : []))
  return ends.sort()[0] ?? null
}

function gapsOf(person: ShownPerson, story: ShownPeople, today: string): ConsentGap[] {
  const { key, consent } = person
  if (consent === null) return [{ code: "no_consent", person: key }]
  const state = consentState(consent, today)
  if (state !== "valid") return [{ code: state, person: key }]
  return mediaOf(person, story).flatMap((medium) =>
    story.channels
      .filter((channel) => !allows(consent.ticks, medium, channel))
      .map((channel): ConsentGap => ({ code: "not_agreed", person: key, medium, channel })),
  )
}
