import type { KeptPicture } from "./story-row"

/** Where pictures of stories are served, by this backend: see the route of the same name. */
export const STORY_PICTURES_PATH = "/story-pictures"

/** The path of one size of a picture. */
export function pictureAddress(pictureId: string, width: number): string {
  return `${STORY_PICTURES_PATH}/${pictureId}/${String(width)}.webp`
}

/** Paths of every size, the largest first. */
export function pictureAddresses({ id, sizes }: Pick<KeptPicture, "id" | "sizes">): string[] {
  return sizes.map(({ width }) => pictureAddress(id, width)).reverse()
}
