import type { operator as french } from "../fr/operator.js"
import type { TextsLike } from "../texts-shape.js"

export const operator: TextsLike<typeof french> = {
  title: "De ateliers",
  intro: "Vier huizen die opleiden en maken, in Doornik, Kortrijk, Charleroi en Roubaix.",
  pieces_one: "{{count}} stuk",
  pieces_other: "{{count}} stukken",
  visit: "Ontdek {{name}}",
  craft: "Wat ze maken, en hoe",
  contact: "Langsgaan of schrijven",
  opening: "Openingsuren",
  address: "Adres",
  languages: "U kunt er terecht in het",
  language: { fr: "Frans", nl: "Nederlands", en: "Engels" },
  seen_in_roubaix: "De stukken zijn ook te zien in de winkel in Roubaix.",
  bespoke: "Een stuk op maat? Schrijf hun: zeg wat u zoekt, de maten en tegen wanneer.",
  seller: {
    title: "Van wie u koopt",
    body: "Het atelier maakt het stuk; deze organisatie verkoopt het en maakt de factuur op.",
    register: "Register: {{number}}",
    vat: "Btw: {{number}}",
    trader: "Professionele verkoper: het consumentenrecht geldt voor uw aankopen.",
  },
  its_pieces: "De stukken van {{name}}",
  all_pieces: "Alle stukken ({{count}})",
  map: {
    label: "Kaart van de grensstreek met de steden van de ateliers",
    france: "Frankrijk",
    belgium: "België",
    lille: "Rijsel",
    brussels: "Brussel",
    shop: "Winkel in Roubaix",
    note: "De gedeelde winkel ligt in Roubaix, bij FIBR&CO.",
  },
  how: {
    title: "Hoe het werkt",
    intro: "Van mandje tot tafel, zonder verrassingen.",
    steps: {
      choose: {
        title: "U kiest",
        body: "Elk stuk zegt waar het staat, of het klaar is, of hoeveel weken het maken vraagt. We verkopen niets dat niet gemaakt kan worden.",
      },
      basket: {
        title: "Eén mandje",
        body: "Een kruk uit Doornik en een lamp uit Roubaix gaan in hetzelfde mandje. U hoeft geen account aan te maken.",
      },
      delivery: {
        title: "U kiest de levering, atelier per atelier",
        body: "Gratis afhalen in het atelier, afhalen in de winkel in Roubaix voor wie er stukken heeft, een pakket of de bestelwagen van het atelier. We leveren in Frankrijk, België, Nederland, Luxemburg en Duitsland. Prijs en datum ziet u voor u betaalt.",
      },
      pay: {
        title: "U betaalt in één keer",
        body: "Met een overschrijving en een gestructureerde mededeling (we houden de stukken zeven dagen voor u opzij), of ter plaatse bij het afhalen. Geen toeslag voor welk betaalmiddel ook.",
      },
      orders: {
        title: "Elk atelier maakt zijn bestelling klaar",
        body: "U krijgt een bevestiging en een link naar uw bestelling. Elk atelier schrijft u wanneer het klaar is en stuurt u een factuur op eigen naam.",
      },
      after: {
        title: "Daarna",
        body: "Veertien dagen om van gedachten te veranderen, behalve voor wat op uw eigen maten gemaakt is. Twee jaar wettelijke garantie. De ateliers herstellen wat ze maken.",
      },
    },
    prices: {
      title: "Prijzen en btw",
      body: "De prijzen zijn voor iedereen dezelfde, btw inbegrepen. Elke verkoper past zijn eigen btw-regels toe; de details staan op zijn factuur. Waar een Franse milieubijdrage geldt, staat het bedrag erbij.",
    },
    roubaix: {
      title: "De winkel in Roubaix",
      body: "Een plek om te kijken, te voelen, te meten en uw bestelling af te halen. U vindt er stukken van FIBR&CO en ETAP'ATELIER; de andere ateliers bezoekt u bij henzelf.",
      pieces: "Stukken om in Roubaix af te halen",
    },
  },
}
