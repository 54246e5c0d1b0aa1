import sharp from "sharp"
import { makePhoto, type PhotoOutcome } from "../photos/make-photo"

/** Widths that a page asks for; a picture has those that it is large enough for, and its own. */
const WIDTHS = [480, 960]
const QUALITY = 76

export type MadeSize = { width: number; bytes: Buffer }
export type MadeStoryPicture = { width: number; height: number; sizes: MadeSize[] }
export type StoryPictureOutcome = { ok: true; picture: MadeStoryPicture } | Extract<PhotoOutcome, { ok: false }>

/** A photo that somebody brought: checked and written anew as a piece's is, in every size a story shows. */
export async function makeStoryPicture(bytes: Buffer): Promise<StoryPictureOutcome> {
  const made = await makePhoto(bytes)
  if (!made.ok) return made
  const { large, width, height } = made.photo
  return { ok: true, picture: await inAllSizes({ bytes: large, width, height }) }
}

type Whole = { bytes: Buffer; width: number; height: number }

/** The smaller sizes of a picture that is right as it is, the smallest first. */
export async function inAllSizes({ bytes, width, height }: Whole): Promise<MadeStoryPicture> {
  const smaller = await Promise.all(
    WIDTHS.filter((one) => one < width).map(async (one): Promise<MadeSize> => {
      const drawn = sharp(bytes).resize({ width: one }).webp({ quality: QUALITY, effort: 2 })
      return { width: one, bytes: await drawn.toBuffer() }
    }),
  )
  return { width, height, sizes: [...smaller, { width, bytes }] }
}
