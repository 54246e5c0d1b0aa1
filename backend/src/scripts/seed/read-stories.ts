import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { type ConsentFile, consentFileSchema, type StoryFile, storyFileSchema } from "@etabli/listing"
import type { ListedStory } from "../../workflows/import-stories/import-stories"
import type { StoryPictureBytes } from "../../workflows/import-stories/import-pictures"
import { readFolder } from "./read-data"
import { webpSize } from "./webp-size"

export function readConsents(dataDir: string): Promise<ConsentFile[]> {
  return readFolder(join(dataDir, "consents"), consentFileSchema)
}

/** The stories of the data files with their pictures, `pictures/stories/<handle>/<name>.webp`. */
export async function readStories(dataDir: string): Promise<ListedStory[]> {
  const files = await readFolder<StoryFile>(join(dataDir, "stories"), storyFileSchema)
  return Promise.all(files.map(async (file) => ({ file, pictures: await readPictures(dataDir, file) })))
}

async function readPictures(dataDir: string, { handle, pictures }: StoryFile): Promise<StoryPictureBytes[]> {
  const folder = join(dataDir, "pictures", "stories", handle)
  const there = pictures.map(({ name }) => ({ name, path: join(folder, `${name}.webp`) }))
  return Promise.all(
    there
      .filter(({ path }) => existsSync(path))
      .map(async ({ name, path }) => {
        const bytes = await readFile(path)
        return { name, path, sha256: createHash("sha256").update(bytes).digest("hex"), ...webpSize(bytes) }
      }),
  )
}
