import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { makePhoto, MOST_BYTES } from "./make-photo"

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#b98a5a" } })
/** A photo as a phone writes it: turned by a mark, with the place in it. */
const fromPhone = () =>
  plain(1200, 800)
    .withExif({ IFD0: { Make: "Telephone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 36/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
const codeOf = async (bytes: Buffer) => {
  const made = await makePhoto(bytes)
  return made.ok ? "made" : made.code
}

describe("a photo from a phone", () => {
  test("comes out upright, in two sizes, without the place it was taken at", async () => {
    const bytes = await fromPhone()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const made = await makePhoto(bytes)
    if (!made.ok) throw new Error(made.code)
    expect([made.photo.width, made.photo.height]).toEqual([800, 1200])
    for (const picture of [made.photo.large, made.photo.small]) {
      const { format, exif, icc, xmp, iptc, orientation } = await sharp(picture).metadata()
      expect({ format, exif, icc, xmp, iptc, orientation }).toEqual({ format: "webp" })
      expect(picture.includes("Telephone")).toBe(false)
    }
    expect(Math.max(...Object.values(await sizeOf(made.photo.small)))).toBe(400)
  })

  test("is made smaller, never larger", async () => {
    const large = await makePhoto(await plain(4000, 3000).jpeg().toBuffer())
    const small = await makePhoto(await plain(500, 600).png().toBuffer())
    expect(large.ok && [large.photo.width, large.photo.height]).toEqual([1600, 1200])
    expect(small.ok && [small.photo.width, small.photo.height]).toEqual([500, 600])
  })

  test.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "not_a_photo"],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "not_a_photo"],
    ["an archive", Buffer.from("PK\u0003\u0004 and so on"), "not_a_photo"],
    ["a page behind a picture's first bytes", Buffer.from("\xff\xd8\xff<html>", "latin1"), "broken"],
    ["an iPhone's own format", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1"), "heic"],
    ["nothing", Buffer.alloc(0), "not_a_photo"],
    ["a film", Buffer.alloc(MOST_BYTES + 1), "too_large"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  test("that breaks off, is a stamp or would fill the memory is refused", async () => {
    const whole = await plain(1200, 800).jpeg().toBuffer()
    expect(await codeOf(whole.subarray(0, Math.floor(whole.length / 2)))).toBe("broken")
    expect(await codeOf(await plain(200, 900).jpeg().toBuffer())).toBe("too_small")
    expect(await codeOf(claiming(60_000, 60_000, await plain(400, 400).png().toBuffer()))).toBe("too_many_pixels")
  })
})

/** A small file whose head says that it is huge, with the checksum such a head has. */
function claiming(width: number, height: number, png: Buffer): Buffer {
  const bomb = Buffer.from(png)
  bomb.writeUInt32BE(width, 16)
  bomb.writeUInt32BE(height, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  return bomb
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

async function sizeOf(picture: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(picture).metadata()
  return { width, height }
}
