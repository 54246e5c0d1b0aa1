import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { MAX_PROOF_BYTES, proofContent } from "./proof-content"

const canvas = () => sharp({ create: { width: 40, height: 20, channels: 3, background: "#b98a5a" } })
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

describe("a paper that proves something", () => {
  it("is a PDF, kept as it came", async () => {
    expect(await proofContent(pdf)).toEqual({
      ok: true,
      value: { mimeType: "application/pdf", extension: "pdf", bytes: pdf },
    })
  })

  it("is a photo, turned upright and without what the phone wrote into it", async () => {
    const photo = await canvas()
      .withExif({ IFD0: { Make: "Phone", ImageDescription: "at home" }, IFD3: { GPSLatitudeRef: "N" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const kept = await proofContent(photo)
    if (!kept.ok) throw new Error(kept.code)
    const { exif, orientation, width, height } = await sharp(kept.value.bytes).metadata()
    expect({ exif, orientation, width, height }).toEqual({
      exif: undefined,
      orientation: undefined,
      width: 20,
      height: 40,
    })
    expect(kept.value.mimeType).toBe("image/jpeg")
  })

  it.each(["png", "webp"] as const)("may be a %s", async (format) => {
    const kept = await proofContent(await canvas().toFormat(format).toBuffer())
    expect(kept).toMatchObject({ ok: true, value: { mimeType: `image/${format}`, extension: format } })
  })

  it.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["more than ten megabytes", Buffer.alloc(MAX_PROOF_BYTES + 1), "too_large"],
    ["a page with a script", Buffer.from("<html><script>alert(1)</script></html>"), "not_a_proof"],
    ["a drawing that may hold a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "not_a_proof"],
    ["a PDF cut off on its way", pdf.subarray(0, 20), "not_a_proof"],
    ["a picture cut off on its way", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "not_a_proof"],
  ])("is not %s", async (_, bytes, code) => {
    expect(await proofContent(bytes)).toEqual({ ok: false, code })
  })
})
