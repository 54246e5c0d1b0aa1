import { answerOf, type StoryState } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import type { StoryRow } from "../../stories/story-row"

/** Writes the event of a step that the shop can see: what it answers for the story is another than before. */
export async function tellOf(
  trx: Knex,
  { id, state }: Pick<StoryRow, "id" | "state">,
  next: StoryState,
): Promise<void> {
  if (answerOf(state) === answerOf(next)) return
  const name = `story.${answerOf(next) === "unknown" ? "hidden" : answerOf(next)}`
  await insertRows(trx, { outbox_event: [{ id: generateEntityId(undefined, "obev"), name, data: { story_id: id } }] })
}
