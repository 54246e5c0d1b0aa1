import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { fileIdOf } from "../../photos/file-id"

type Unused = { id: string; file_id: string; thumb_url: string | null }
const AT_ONCE = 200

/** Takes away photos that no piece has shown for some days, with their files. Orders keep the pictures they were placed with. */
export async function forgetUnusedPhotos(container: MedusaContainer): Promise<number> {
  const db = databaseOf(container)
  let gone = 0
  for (;;) {
    const { rows } = await db.raw<{ rows: Unused[] }>(FORGET, [config.keep.unusedPhotoDays, AT_ONCE])
    const files = rows.flatMap(({ file_id, thumb_url }) => (thumb_url ? [file_id, fileIdOf(thumb_url)] : [file_id]))
    if (files.length > 0) await container.resolve(Modules.FILE).deleteFiles(files)
    gone += rows.length
    if (rows.length < AT_ONCE) return gone
  }
}

/** The row goes first: a file without a row is only space, a row without a file would be a broken picture. */
const FORGET = `
  with used as (
    select shown ->> 'url' as url from piece_details d, jsonb_array_elements(d.pictures) shown where d.deleted_at is null
    union select url from image where deleted_at is null
    union select thumbnail from product where thumbnail is not null
    union select thumbnail from cart_line_item where thumbnail is not null and deleted_at is null
    union select thumbnail from order_line_item where thumbnail is not null),
  unused as (
    select p.id from picture p
     where p.deleted_at is null and p.updated_at < now() - make_interval(days => ?)
       and not exists (select 1 from used where used.url = p.url)
     order by p.updated_at limit ? for update skip locked)
  delete from picture p using unused u where p.id = u.id
  returning p.id, p.file_id, p.thumb_url`
