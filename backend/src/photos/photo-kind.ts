export type PhotoKind = "jpeg" | "png" | "webp" | "heic"

/**
 * What a file is by its first bytes, whatever it is called; null where it is none of the pictures that phones make. An
 * HTML page, a drawing in SVG or an archive begins otherwise and is never given to a decoder.
 */
export function photoKind(bytes: Buffer): PhotoKind | null {
  if (bytes.subarray(0, 3).equals(JPEG)) return "jpeg"
  if (bytes.subarray(0, 8).equals(PNG)) return "png"
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP") return "webp"
  if (text(bytes, 4, 8) === "ftyp" && HEIC_BRANDS.has(text(bytes, 8, 12))) return "heic"
  return null
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const HEIC_BRANDS = new Set(["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"])

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.toString("latin1", from, to)
}
