import { storyGaps, type StoryPoint } from "@etabli/listing"
import { type ConsentGap, missingConsents } from "@etabli/stories"
import type { StoryRow } from "./story-row"
import { shownPeopleOf, toStoryDraft } from "./to-story-draft"

export type PublicationPoints = { missing: StoryPoint[]; consents: ConsentGap[] }

/** What stands between a story and the shop today: what it lacks itself, and what its people have not agreed to. */
export function publicationPoints(row: StoryRow, today: string): PublicationPoints {
  return { missing: storyGaps(toStoryDraft(row)), consents: missingConsents(shownPeopleOf(row), today) }
}

/** The same as fields with a code each, for the page. */
export function pointFields({ missing, consents }: PublicationPoints): { path: string; code: string }[] {
  return [
    ...missing,
    ...consents.map((gap) => ({
      path: gap.person === null ? "people" : `people.${gap.person}`,
      code: gap.code === "not_agreed" ? `not_agreed.${gap.medium}.${gap.channel}` : gap.code,
    })),
  ]
}
