import { describe, expect, test } from "vitest"
import { webpSize } from "./webp-size"

/** The smallest heads of the three kinds of WebP, after the container specification. */
function head(kind: string, write: (file: Buffer) => void): Buffer {
  const file = Buffer.alloc(30)
  file.write("RIFF", 0)
  file.write("WEBP", 8)
  file.write(kind, 12)
  write(file)
  return file
}

describe("webpSize", () => {
  test("reads lossy, lossless and extended pictures", () => {
    const lossy = head("VP8 ", (file) => {
      file.writeUInt16LE(640, 26)
      file.writeUInt16LE(800, 28)
    })
    const lossless = head("VP8L", (file) => file.writeUInt32LE((639 | (799 << 14)) >>> 0, 21))
    const extended = head("VP8X", (file) => {
      file.writeUIntLE(639, 24, 3)
      file.writeUIntLE(799, 27, 3)
    })
    for (const file of [lossy, lossless, extended]) expect(webpSize(file)).toEqual({ width: 640, height: 800 })
  })

  test("refuses what is no WebP", () => {
    expect(() => webpSize(Buffer.from("GIF89a and more bytes than thirty of them"))).toThrow("not a WebP")
    expect(() => webpSize(Buffer.alloc(4))).toThrow("not a WebP")
  })
})
