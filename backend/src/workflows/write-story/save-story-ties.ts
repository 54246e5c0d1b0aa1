import { LANGUAGES, type StoryDraft, storyLanguageOf } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { translationsOf } from "../../stories/story-texts"

/** Ids of what a story names. */
export type StoryTies = { pieces: string[]; others: string[] }
type Tied = { storyId: string; story: StoryDraft; ties: StoryTies }

/** Brings people, pieces, other stories and translations of a story to what it says now, in the transaction given. */
export async function saveStoryTies(trx: Knex, { storyId, story, ties }: Tied): Promise<void> {
  for (const table of ["story_person", "story_piece", "story_link"]) await trx(table).where({ story_id: storyId }).del()
  await insertRows(trx, {
    story_person: story.people.map(({ consent, shows }, rank) => ({
      id: generateEntityId(undefined, "sper"),
      story_id: storyId,
      consent_id: consent,
      shows,
      rank,
    })),
    story_piece: ties.pieces.map((product_id, rank) => ({
      id: generateEntityId(undefined, "spce"),
      story_id: storyId,
      product_id,
      rank,
    })),
    story_link: ties.others.map((other_id, rank) => ({
      id: generateEntityId(undefined, "slnk"),
      story_id: storyId,
      other_id,
      rank,
    })),
  })
  await saveTranslations(trx, storyId, story)
}

/** Written into Medusa's own table, so that words and translations are saved together or not at all. */
async function saveTranslations(trx: Knex, storyId: string, story: StoryDraft): Promise<void> {
  const wanted = translationsOf(story, storyLanguageOf(story))
  await trx("translation").where({ reference_id: storyId }).del()
  const rows = LANGUAGES.flatMap((locale_code) => {
    const translations = wanted[locale_code] ?? {}
    const translated_field_count = Object.keys(translations).length
    if (translated_field_count === 0) return []
    const id = generateEntityId(undefined, "trans")
    return [{ id, reference: "story", reference_id: storyId, locale_code, translations, translated_field_count }]
  })
  await insertRows(trx, { translation: rows })
}
