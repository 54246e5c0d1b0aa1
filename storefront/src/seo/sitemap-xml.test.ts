import { describe, expect, it } from "vitest"
import { sitemapXml } from "./sitemap-xml"

const document = sitemapXml("https://shop.example", {
  pieces: [{ handle: "banc-escaut", updated_at: "2026-11-01T09:00:00+00:00" }],
  operators: [{ handle: "qcaf", updated_at: "2026-10-01T09:00:00+00:00" }],
  stories: [{ handle: "le-coin-qui-serre", updated_at: "2026-11-16T09:00:00+00:00" }],
})

describe("sitemapXml", () => {
  it("lists each page in each language", () => {
    for (const path of [
      "/fr",
      "/nl/pieces/banc-escaut",
      "/en/workshops/qcaf",
      "/nl/stories/le-coin-qui-serre",
      "/fr/legal/terms",
    ]) {
      expect(document).toContain(`<loc>https://shop.example${path}</loc>`)
    }
  })
  it("names the sisters of a page and when it changed", () => {
    const entry = document
      .split("\n")
      .find((line) => line.includes("<loc>https://shop.example/fr/pieces/banc-escaut</loc>"))
    expect(entry).toContain('hreflang="nl" href="https://shop.example/nl/pieces/banc-escaut"')
    expect(entry).toContain("<lastmod>2026-11-01T09:00:00+00:00</lastmod>")
  })
})
