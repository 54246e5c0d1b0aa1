import type { home as french } from "../fr/home.js"
import type { TextsLike } from "../texts-shape.js"

export const home: TextsLike<typeof french> = {
  title: "Établi – meubels uit vier ateliers",
  headline: "Meubels van handen die leren, en van handen die het voordoen.",
  lead: "Vier ateliers, aan weerszijden van de grens. Eén mandje.",
  see_pieces: "Bekijk de stukken",
  see_workshops: "Leer de ateliers kennen",
  room_alt: "Een lichte kamer, ingericht met wat de vier ateliers maken",
  ready: {
    title: "Klaar deze week",
    body: "Het staat op het rek: kom het halen of laat het sturen.",
    all: "Alles wat klaarstaat",
  },
  shelves: { title: "Per afdeling" },
  workshops: {
    title: "Vier ateliers",
    body: "Ze leiden op, herstellen en maken. Drie liggen op veertig minuten van elkaar; voor Charleroi neemt u de trein.",
    map: "Kaart van de ateliers: {{towns}}",
    all: "De ateliers in detail",
  },
  border: {
    title: "Kopen over de grens heen",
    price: {
      title: "Eén prijs, overal dezelfde",
      body: "De prijs die u ziet is de prijs die u betaalt, btw inbegrepen, of u nu in Rijsel, Gent of Luxemburg woont.",
    },
    delivery: {
      title: "Een levering per atelier",
      body: "Afhalen in het atelier of in Roubaix, een pakket, de bestelwagen: u kiest voor elk, met prijs en datum voor ogen.",
    },
    order: {
      title: "Eén betaling, een bestelling per atelier",
      body: "U betaalt één keer. Elk atelier krijgt zijn bestelling, maakt ze klaar en stuurt u zijn factuur.",
    },
    more: "Hoe het werkt, van begin tot eind",
  },
  roubaix: {
    title: "Zien en aanraken, in Roubaix",
    body: "De stukken van FIBR&CO en ETAP'ATELIER staan er naast elkaar. Ga zitten, trek de laden open.",
    more: "Uren en adres",
  },
}
