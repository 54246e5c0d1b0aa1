import { type Language, type StoryDraft, storyLanguageOf, textsOfStory } from "@etabli/listing"
import { readingMinutes } from "@etabli/stories"
import type { StoryRowPicture } from "../../stories/story-row"
import { inOwnLanguage } from "../../stories/story-texts"

/** Ids of the kept pictures by the names a story gives them. */
export type PictureIds = Readonly<Record<string, string>>
type Told = { story: StoryDraft; pictureIds: PictureIds; checked: readonly Language[] }

/** The columns of a story's row that its words decide. */
export function storyColumns({ story, pictureIds, checked }: Told) {
  const language = storyLanguageOf(story)
  const own = inOwnLanguage(story, language)
  const words = Object.values(textsOfStory(own)).flatMap((text) => text[language] ?? [])
  return {
    kind: story.kind,
    language,
    title: own.title[language] ?? "",
    summary: own.summary[language] ?? "",
    blocks: JSON.stringify(own.blocks),
    pictures: JSON.stringify(
      own.pictures.map((picture): StoryRowPicture => ({ ...picture, picture_id: pictureIds[picture.name] ?? "" })),
    ),
    channels: JSON.stringify(story.channels),
    checked: JSON.stringify(checked),
    reading_minutes: readingMinutes(words),
  }
}
