import type { StoryDraft } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FieldFault } from "../../api/admin-refusal"
import type { PictureIds } from "./story-columns"

type Named = { story: StoryDraft; ids: PictureIds }

/** The kept pictures that a story's pictures are: only those that this operator brought and that are still there. */
export async function ownPictureIds(
  db: Knex,
  operatorId: string,
  { story, ids }: Named,
): Promise<{ ids: PictureIds; faults: FieldFault[] }> {
  const asked = story.pictures.map(({ name }) => ids[name] ?? "")
  const rows = await db<{ id: string }>("story_picture")
    .select("id")
    .whereIn("id", asked)
    .where({ operator_id: operatorId })
    .whereNull("erased_at")
    .whereNull("deleted_at")
  const own = new Set(rows.map(({ id }) => id))
  const faults = asked.flatMap((id, index) =>
    own.has(id) ? [] : [{ path: `pictures.${String(index)}`, code: "unknown" }],
  )
  return { ids: Object.fromEntries(story.pictures.map(({ name }, index) => [name, asked[index] ?? ""])), faults }
}
