import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readStoryForm, type StoryForm } from "./read-story-form"
import { readStoryRow } from "./story-row"

/** A story as the platform reads it: whose it is, what it says, until when its people agreed; nothing else of them. */
export type StoryReview = Omit<StoryForm, "removals"> & { operator_id: string; operator_name: string; people: number }

export async function readReview(db: Knex, storyId: string): Promise<StoryReview | null> {
  const [row, form] = await Promise.all([readStoryRow(db, storyId), readStoryForm(db, { storyId, actor: "platform" })])
  if (!row || !form) return null
  const { removals: _, ...shown } = form
  const until = row.people.map(({ valid_to }) => valid_to).sort()[0] ?? null
  const { operator_id, operator_name, people } = row
  return { ...shown, shown_until: row.shown_until ?? until, operator_id, operator_name, people: people.length }
}
