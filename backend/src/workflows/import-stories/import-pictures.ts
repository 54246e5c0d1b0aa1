import { readFile } from "node:fs/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { keepStoryPicture } from "../../stories/keep-story-picture"
import { inAllSizes } from "../../stories/make-story-picture"
import type { PictureIds } from "../write-story/story-columns"

/** A picture of a story's folder; size in pixels. */
export type StoryPictureBytes = { name: string; path: string; sha256: string; width: number; height: number }
type Owner = { operatorId: string; by: string | null }

/** Keeps what is not kept yet. */
export async function importPictures(
  container: MedusaContainer,
  owner: Owner,
  pictures: readonly StoryPictureBytes[],
): Promise<PictureIds> {
  const ids: Record<string, string> = {}
  for (const { name, path, sha256, width, height } of pictures) {
    const draw = async () => inAllSizes({ bytes: await readFile(path), width, height })
    ids[name] = (await keepStoryPicture(container, owner, { sha256, draw })).id
  }
  return ids
}
