import type { trust as french } from "../fr/trust.js"
import type { TextsLike } from "../texts-shape.js"

export const trust: TextsLike<typeof french> = {
  title: "Waar u op kunt rekenen",
  quality: {
    title: "Kwaliteit en garantie",
    checks: "Nagekeken voor het vertrekt",
    supervision: "Wie het werk begeleidt",
    repair: "Herstelling",
    ask_repair: "Een herstelling vragen",
    spare_parts: "Wisselstukken",
    no_spare_parts: "Het atelier belooft geen wisselstukken: ga ervan uit dat er geen zijn.",
    returns: "Terugsturen",
    returns_body:
      "U hebt 14 dagen na ontvangst om van gedachten te veranderen, zonder reden te geven. Alleen wat op uw eigen maten gemaakt is, valt daarbuiten.",
    guarantee_months_one: "Op dit stuk: {{count}} maand.",
    guarantee_months_other: "Op dit stuk: {{count}} maanden.",
    terms: "De volledige voorwaarden",
  },
  notice: {
    by_law: "Kennisgeving volgens richtlijn 2011/83/EU, tekst van kracht sinds {{date}}.",
  },
  recognition: {
    title: "Officiële erkenning",
    none: "Op dit moment niets te tonen. Hier staat alleen wat een instantie heeft toegekend, wat wij hebben nagekeken en wat iedereen in een register terugvindt.",
    kind: {
      agreement: "Erkenning",
      label: "Label",
      insertion_status: "Statuut sociale inschakeling",
      award: "Prijs",
    },
    by: "Toegekend door",
    number: "nr. {{number}}",
    from_to: "Geldig van {{from}} tot {{to}}",
    since: "Sinds {{from}}",
    register: "Nakijken in het register",
  },
}
