import { removalList } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { pictureAddresses } from "../../stories/picture-address"
import type { StoryRow } from "../../stories/story-row"

/** One row for each copy that is to go now; `verify-removals` asks each until it is gone. */
export async function logRemoval(trx: Knex, row: StoryRow): Promise<void> {
  const inOrder = row.pictures.flatMap(({ picture_id }) => row.kept.filter(({ id }) => id === picture_id))
  const shared = await stillShown(trx, row)
  const pictures = inOrder.filter(({ id }) => !shared.has(id)).flatMap(pictureAddresses)
  const removed_at = new Date().toISOString()
  const story_removal = copiesOf(row, pictures).map(({ kind, address, from }) => ({
    id: generateEntityId(undefined, "srem"),
    story_id: row.id,
    operator_id: row.operator_id,
    handle: row.handle,
    kind,
    address,
    served_by: from,
    removed_at,
    tries: 0,
  }))
  await insertRows(trx, { story_removal })
}

function copiesOf({ id, handle, operator, pieces }: StoryRow, pictures: readonly string[]) {
  return removalList({ id, handle, pictures, operator, pieces: pieces.map((piece) => piece.handle) })
}

/** Pictures that another story goes on showing, with consents of its own. */
async function stillShown(trx: Knex, { id, pictures }: StoryRow): Promise<Set<string>> {
  const { rows } = await trx.raw<{ rows: { picture_id: string }[] }>(
    `select asked.picture_id from unnest(cast(? as text[])) as asked (picture_id)
      where exists (select 1 from story s
                     where s.state = 'published' and s.id <> ? and s.deleted_at is null
                       and s.pictures @> jsonb_build_array(jsonb_build_object('picture_id', asked.picture_id)))`,
    [pictures.map(({ picture_id }) => picture_id), id] as never,
  )
  return new Set(rows.map(({ picture_id }) => picture_id))
}
