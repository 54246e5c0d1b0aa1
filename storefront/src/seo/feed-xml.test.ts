import { expect, it } from "vitest"
import { feedXml } from "./feed-xml"

it("writes one escaped entry for each piece", () => {
  const piece = {
    handle: "banc-escaut",
    title: { text: "Banc <Escaut> & Cie", lang: "fr" as const },
    category: "seating",
    kind: "ready" as const,
    condition: "new" as const,
    price_cents: 24500,
    price_from: false,
    maker: { handle: "etap-atelier", name: "ETAP'ATELIER", city: "Tournai", country: "be", tint: "clay" },
    picture: null,
    availability: { state: "in_stock" as const, quantity: 1 },
  }
  const createdAt = "2026-11-01T09:00:00+00:00"
  const feed = feedXml({
    origin: "https://shop.example",
    locale: "nl",
    entries: [{ piece, summary: "€ 245", createdAt }],
  })
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">')
  expect(feed).toContain('<title xml:lang="fr">Banc &lt;Escaut&gt; &amp; Cie</title>')
  expect(feed).toContain(`<updated>${createdAt}</updated>`)
  expect(feed.match(/<entry>/g)).toHaveLength(1)
})
