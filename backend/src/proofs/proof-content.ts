import sharp, { type FormatEnum } from "sharp"

/** A scan of a few pages. */
export const MAX_PROOF_BYTES = 10 * 1024 * 1024
/** More than any phone takes; what unpacks to more is no photo of a paper. */
const MAX_PIXELS = 100_000_000

export type ProofContent = { mimeType: string; extension: string; bytes: Buffer }
export type ProofFault = "empty" | "too_large" | "not_a_proof"

const IMAGES: Partial<Record<keyof FormatEnum, { mimeType: string; extension: string }>> = {
  jpeg: { mimeType: "image/jpeg", extension: "jpg" },
  png: { mimeType: "image/png", extension: "png" },
  webp: { mimeType: "image/webp", extension: "webp" },
}

/**
 * What a file is by its content, whatever it is called: a PDF as it came, or a JPEG, PNG or WebP upright and written anew,
 * so that it no longer says where and with which device it was taken.
 */
export async function proofContent(
  bytes: Buffer,
): Promise<{ ok: true; value: ProofContent } | { ok: false; code: ProofFault }> {
  if (bytes.length === 0) return { ok: false, code: "empty" }
  if (bytes.length > MAX_PROOF_BYTES) return { ok: false, code: "too_large" }
  const content = isPdf(bytes) ? { mimeType: "application/pdf", extension: "pdf", bytes } : await cleanImage(bytes)
  return content ? { ok: true, value: content } : { ok: false, code: "not_a_proof" }
}

/** Begins as a PDF and has the end of one: a file cut off on its way proves nothing. */
function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString("latin1") === "%PDF-" && bytes.subarray(-2048).includes("%%EOF")
}

async function cleanImage(bytes: Buffer): Promise<ProofContent | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    const { format } = await image.metadata()
    const known = IMAGES[format]
    return known ? { ...known, bytes: await image.rotate().toFormat(format).toBuffer() } : null
  } catch {
    // What cannot be decoded is no picture.
    return null
  }
}
