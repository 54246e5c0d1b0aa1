import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { storyIsShownSql } from "./shown-sql"

export type ShownPicture = {
  /** here: a story shows it; gone: one did, or its files were taken away; unknown: none has yet. */
  state: "here" | "gone" | "unknown"
  /** Where this size is kept; null once it is not. */
  file_key: string | null
}

/** One size of a picture and whether it is shown now; null where there never was such a one. */
export async function findShownPicture(db: Knex, pictureId: string, width: number): Promise<ShownPicture | null> {
  const { rows } = await runPrepared<ShownPicture>(db, SHOWN, { id: pictureId, width })
  return rows[0] ?? null
}

const OF_PICTURE = "s.pictures @> jsonb_build_array(jsonb_build_object('picture_id', k.id)) and s.deleted_at is null"

const SHOWN = `
  select case when k.erased_at is not null then 'gone'
              when exists (select 1 from story s where ${OF_PICTURE} and ${storyIsShownSql("s")}) then 'here'
              when exists (select 1 from story s where ${OF_PICTURE} and s.state in ('withdrawn', 'expired', 'published')) then 'gone'
              else 'unknown' end as state,
         case when k.erased_at is null then size ->> 'file_key' end as file_key
    from story_picture k
    cross join lateral jsonb_array_elements(k.sizes) as size
   where k.id = :id and cast(size ->> 'width' as int) = :width and k.deleted_at is null`
