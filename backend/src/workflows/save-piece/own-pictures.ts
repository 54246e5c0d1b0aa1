import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import type { ShownPicture } from "../import-pieces/listed-piece"
import type { Texts } from "../save-translations"

export type SentPicture = { url: string; alt?: Texts | undefined }
type Asked = { operatorId: string; sent: readonly SentPicture[]; kept: readonly ShownPicture[] }

/**
 * The pictures that a form names, in its order: those that the piece has, and those that this operator uploaded. Null
 * where one of them is neither: a form cannot show another's picture.
 */
export async function ownPictures(
  container: MedusaContainer,
  { operatorId, sent, kept }: Asked,
): Promise<ShownPicture[] | null> {
  const urls = sent.map(({ url }) => url)
  if (new Set(urls).size < urls.length) return null
  // Named once more, they are kept: what nobody uses is taken away some day.
  const { rows: uploaded } = await databaseOf(container).raw<{ rows: Uploaded[] }>(
    `update picture set updated_at = now() where operator_id = ? and url = any(?) and deleted_at is null
     returning url, width, height, thumb_url`,
    [operatorId, urls] as never,
  )
  const found = sent.map(({ url, alt }): ShownPicture | null => {
    const before = kept.find((picture) => picture.url === url)
    const row = uploaded.find((picture) => picture.url === url)
    const picture = before ?? (row ? shown(row) : null)
    if (!picture) return null
    const { alt: _, ...rest } = picture
    return alt && Object.keys(alt).length > 0 ? { ...rest, alt } : rest
  })
  const all = found.filter((picture) => picture !== null)
  return all.length === found.length ? all : null
}

type Uploaded = { url: string; width: number; height: number; thumb_url: string | null }

function shown({ url, width, height, thumb_url }: Uploaded): ShownPicture {
  return { url, width, height, ...(thumb_url ? { thumb_url } : {}) }
}
