import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import type { KeptSize } from "../../stories/story-row"

type Erasable = { id: string; sizes: KeptSize[] }

/** Takes away the files of pictures that withdrawn stories showed, and of those that no story ever did. */
export async function erasePictures(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  const { rows } = await db.raw<{ rows: Erasable[] }>(ERASABLE)
  for (const { id, sizes } of rows) {
    // The mark first: files that are half gone are asked for by nobody.
    const marked = await db("story_picture").where({ id }).whereNull("erased_at").update({ erased_at: new Date() })
    if (marked > 0) await container.resolve(Modules.FILE).deleteFiles(sizes.map(({ file_key }) => file_key))
  }
}

const ERASABLE = `
  select k.id, k.sizes from story_picture k
   where k.erased_at is null and k.deleted_at is null
     and not exists (select 1 from story s
                      where s.pictures @> jsonb_build_array(jsonb_build_object('picture_id', k.id)) and s.deleted_at is null
                        and s.state <> 'withdrawn')
     and (k.created_at < now() - interval '30 days'
          or exists (select 1 from story s
                      where s.pictures @> jsonb_build_array(jsonb_build_object('picture_id', k.id)) and s.state = 'withdrawn'))
   limit 50`
