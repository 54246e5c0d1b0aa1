import sharp from "sharp"
import { photoKind } from "./photo-kind"

/** A phone's photo is 3 to 12 MB; more is a scan or a mistake. */
export const MOST_BYTES = 15 * 1024 * 1024
/** The largest sensors of today's phones give 50 megapixels; a small file that claims more is a bomb. */
const MOST_PIXELS = 60_000_000
const LEAST_SIDE = 300
const LARGE = { side: 1600, quality: 80 }
const SMALL = { side: 400, quality: 72 }

export type PhotoRefusal = "too_large" | "not_a_photo" | "heic" | "broken" | "too_many_pixels" | "too_small"
export type MadePhoto = { large: Buffer; small: Buffer; width: number; height: number }
export type PhotoOutcome = { ok: true; photo: MadePhoto } | { ok: false; code: PhotoRefusal }

/**
 * A photo as the shop shows it: upright, in two sizes, as WebP. Written anew from its pixels, so that what a phone adds
 * (the place, the hour, the owner's name) or somebody hid in the file is not in it.
 */
export async function makePhoto(bytes: Buffer): Promise<PhotoOutcome> {
  if (bytes.length > MOST_BYTES) return { ok: false, code: "too_large" }
  const kind = photoKind(bytes)
  if (kind === null) return { ok: false, code: "not_a_photo" }
  // The decoder for HEIC is under patents and not in sharp's builds; phones send JPEG where a page asks for it.
  if (kind === "heic") return { ok: false, code: "heic" }
  const head = await headOf(bytes)
  if (head === null || head.format !== kind) return { ok: false, code: "broken" }
  if (head.width * head.height > MOST_PIXELS) return { ok: false, code: "too_many_pixels" }
  if (Math.min(head.width, head.height) < LEAST_SIDE) return { ok: false, code: "too_small" }
  const photo = await draw(bytes)
  return photo ? { ok: true, photo } : { ok: false, code: "broken" }
}

const reading = { failOn: "error", limitInputPixels: MOST_PIXELS, sequentialRead: true } as const

async function headOf(bytes: Buffer): Promise<{ format: string; width: number; height: number } | null> {
  return sharp(bytes, { ...reading, limitInputPixels: false })
    .metadata()
    .catch(asNull)
}

/** Decodes once; a file that breaks off in the middle is no photo, even if half of it could be shown. */
async function draw(bytes: Buffer): Promise<MadePhoto | null> {
  const upright = sharp(bytes, reading).autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb")
  const large = await upright
    .resize({ width: LARGE.side, height: LARGE.side, fit: "inside", withoutEnlargement: true })
    .webp({ quality: LARGE.quality })
    .toBuffer({ resolveWithObject: true })
    .catch(asNull)
  if (!large) return null
  const small = await sharp(large.data)
    .resize({ width: SMALL.side, height: SMALL.side, fit: "inside", withoutEnlargement: true })
    .webp({ quality: SMALL.quality })
    .toBuffer()
  return { large: large.data, small, width: large.info.width, height: large.info.height }
}

/** Whatever the decoder says of a stranger's file, it means the same: this is no photo that can be read. */
function asNull(): null {
  return null
}
