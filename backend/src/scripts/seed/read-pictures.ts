import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { VIEWS, type PictureFile } from "../../workflows/import-pieces/listed-piece"
import { webpSize } from "./webp-size"

/** The pictures of a piece that are there: `pictures/<handle>/<view>.webp`. */
export async function readPictures(dataDir: string, handle: string): Promise<PictureFile[]> {
  const paths = VIEWS.map((view) => ({ view, path: join(dataDir, "pictures", handle, `${view}.webp`) }))
  return Promise.all(
    paths
      .filter(({ path }) => existsSync(path))
      .map(async ({ view, path }): Promise<PictureFile> => {
        const bytes = await readFile(path)
        return { view, path, sha256: createHash("sha256").update(bytes).digest("hex"), ...webpSize(bytes) }
      }),
  )
}
