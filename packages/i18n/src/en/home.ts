import type { home as french } from "../fr/home.js"
import type { TextsLike } from "../texts-shape.js"

export const home: TextsLike<typeof french> = {
  title: "Établi – furniture from four workshops",
  headline: "Furniture made by hands that are learning, and by the hands that show them how.",
  lead: "Four workshops, on both sides of the border. One basket.",
  see_pieces: "See the pieces",
  see_workshops: "Meet the workshops",
  room_alt: "A bright room furnished with what the four workshops make",
  ready: {
    title: "Ready this week",
    body: "On the shelf, to be picked up or sent.",
    all: "Everything that is ready",
  },
  shelves: { title: "By shelf" },
  workshops: {
    title: "Four workshops",
    body: "They train, they mend, they make. Three lie within forty minutes of one another; Charleroi is worth the train.",
    map: "Map of the workshops: {{towns}}",
    all: "The workshops in detail",
  },
  border: {
    title: "Buying across the border",
    price: {
      title: "One price, the same everywhere",
      body: "The price you see is the price you pay, VAT included, whether you live in Lille, Ghent or Luxembourg.",
    },
    delivery: {
      title: "One delivery per workshop",
      body: "Pick-up at the workshop or in Roubaix, parcel, van: you choose for each, with price and dates before you.",
    },
    order: {
      title: "One payment, one order per workshop",
      body: "You pay once. Each workshop receives its own order, prepares it and sends you its invoice.",
    },
    more: "How it works, in full",
  },
  roubaix: {
    title: "See and touch, in Roubaix",
    body: "Pieces by FIBR&CO and ETAP'ATELIER stand there side by side. Sit down, pull out the drawers.",
    more: "Hours and address",
  },
}
