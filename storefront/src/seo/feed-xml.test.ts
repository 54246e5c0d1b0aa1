import { expect, it } from "vitest"
import { feedXml } from "./feed-xml"

it("writes one escaped entry for each piece or story", () => {
  const createdAt = "2026-11-01T09:00:00+00:00"
  const feed = feedXml({
    origin: "https://shop.example",
    locale: "nl",
    entries: [
      {
        path: "/pieces/banc-escaut",
        title: { text: "Banc <Escaut> & Cie", lang: "fr" },
        author: "ETAP'ATELIER",
        summary: "€ 245",
        createdAt,
      },
    ],
  })
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">')
  expect(feed).toContain('<title xml:lang="fr">Banc &lt;Escaut&gt; &amp; Cie</title>')
  expect(feed).toContain(`<updated>${createdAt}</updated>`)
  expect(feed).toContain("<id>https://shop.example/nl/pieces/banc-escaut</id>")
  expect(feed.match(/<entry>/g)).toHaveLength(1)
})
