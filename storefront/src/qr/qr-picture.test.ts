import { describe, expect, it } from "vitest"
import { drawQr, qrAddress } from "./qr-picture"

const ORIGIN = "https://shop.example"
const ID = "prod_01K9ABCDEFGHJKMNPQRSTVWXYZ"

describe("the picture of a code", () => {
  it("is drawn as SVG and as PNG", async () => {
    const svg = await drawQr(`${ID}.svg`, ORIGIN)
    expect(svg?.type).toBe("image/svg+xml")
    expect(svg?.body).toContain("<svg")
    const png = await drawQr(`${ID}.png`, ORIGIN)
    expect(Buffer.from(png?.body as Uint8Array).toString("latin1", 1, 4)).toBe("PNG")
  })
  it("holds the short address without a language", () => {
    expect(qrAddress(ORIGIN, ID)).toBe(`https://shop.example/q/${ID}`)
  })
  it.each(["", ".svg", `${ID}.gif`, ID, "a b_c.svg", "prod_1/../x.svg", "<script>_1.svg"])(
    "is none for %j",
    async (file) => {
      expect(await drawQr(file, ORIGIN)).toBeNull()
    },
  )
})
