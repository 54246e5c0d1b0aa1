import type { StoryDraft } from "@etabli/listing"
import { mediaOf, type ShownPeople } from "@etabli/stories"
import type { StoryRow } from "./story-row"
import { withTranslations } from "./story-texts"

/** A story's row as its form and its file have it: every language in its place, people by the id of their consent. */
export function toStoryDraft(row: StoryRow): StoryDraft {
  const own = row.language
  const inOwn: StoryDraft = {
    handle: row.handle,
    operator: row.operator,
    kind: row.kind,
    language: own,
    title: row.title ? { [own]: row.title } : {},
    summary: row.summary ? { [own]: row.summary } : {},
    blocks: row.blocks,
    pictures: row.pictures.map(({ picture_id: _, ...picture }) => picture),
    people: row.people.map(({ consent_id, shows }) => ({ consent: consent_id, shows })),
    channels: row.channels,
    pieces: row.pieces.map(({ handle }) => handle),
    stories: row.others.map(({ handle }) => handle),
  }
  return withTranslations(inOwn, row.translations)
}

/** What the gate looks at: who is in a story, quoted and pictured, with the consents as they stand. */
export function shownPeopleOf(row: StoryRow): ShownPeople {
  return {
    people: row.people.map((person) => ({
      key: person.consent_id,
      shows: person.shows,
      consent: {
        age: person.birth_year === null ? { adult: true } : { adult: false, birth_year: person.birth_year },
        country: person.country,
        givers: person.givers,
        ticks: person.ticks,
        from: person.valid_from,
        to: person.valid_to,
        withdrawn_on: person.withdrawn_on,
      },
    })),
    quoted: row.blocks.flatMap((block) => (block.type === "quote" ? [block.person ?? null] : [])),
    pictured: row.pictures.flatMap(({ shows }) => shows),
    channels: row.channels,
  }
}

/** The name to stand below a person's words; null where it is not theirs to show. */
export function shownNameOf(row: StoryRow, consentId: string | undefined): string | null {
  const person = row.people.find(({ consent_id }) => consent_id === consentId)
  if (!person) return null
  const shown = shownPeopleOf(row)
  const asked = { key: person.consent_id, shows: person.shows }
  return mediaOf(asked, shown).includes("name") ? person.shown_name : null
}
