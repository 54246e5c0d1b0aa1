import type { operator as french } from "../fr/operator.js"
import type { TextsLike } from "../texts-shape.js"

export const operator: TextsLike<typeof french> = {
  title: "The workshops",
  intro: "Four houses that train people and make things, in Tournai, Kortrijk, Charleroi and Roubaix.",
  pieces_one: "{{count}} piece",
  pieces_other: "{{count}} pieces",
  visit: "Discover {{name}}",
  craft: "What they make, and how",
  contact: "Going there, writing to them",
  opening: "Opening hours",
  address: "Address",
  languages: "Languages spoken",
  language: { fr: "French", nl: "Dutch", en: "English" },
  seen_in_roubaix: "Their pieces can also be seen at the Roubaix shop.",
  bespoke: "A piece to your own measurements? Write to them: say what you are looking for, the sizes and the date.",
  seller: {
    title: "Who sells to you",
    body: "The workshop makes the piece; this body sells it and issues the invoice.",
    register: "Register: {{number}}",
    vat: "VAT: {{number}}",
    trader: "Professional seller: consumer law applies to what you buy.",
  },
  its_pieces: "Pieces by {{name}}",
  all_pieces: "All their pieces ({{count}})",
  map: {
    label: "Map of the border region with the towns of the workshops",
    france: "France",
    belgium: "Belgium",
    lille: "Lille",
    brussels: "Brussels",
    shop: "Roubaix shop",
    note: "The shared shop is in Roubaix, at FIBR&CO’s.",
  },
  how: {
    title: "How it works",
    intro: "From basket to table, without surprises.",
    steps: {
      choose: {
        title: "You choose",
        body: "Each piece says where it stands, whether it is ready, or how many weeks it takes to make. Nothing is sold that cannot be made.",
      },
      basket: {
        title: "One basket",
        body: "A stool from Tournai and a lamp from Roubaix go into the same basket. There is no account to create.",
      },
      delivery: {
        title: "You choose delivery, workshop by workshop",
        body: "Free pick-up at the workshop, pick-up at the Roubaix shop for those who show there, parcel, or the workshop’s own van. We deliver to France, Belgium, the Netherlands, Luxembourg and Germany. Prices and dates are shown before you pay.",
      },
      pay: {
        title: "You pay once",
        body: "By bank transfer with a structured reference (we keep the pieces for seven days), or on the spot when you pick up. No surcharge for any means of payment.",
      },
      orders: {
        title: "Each workshop prepares its order",
        body: "You receive a confirmation and a link to your order. Each workshop writes to you when it is ready and sends an invoice in its own name.",
      },
      after: {
        title: "Afterwards",
        body: "Fourteen days to change your mind, except for what is made to your own measurements. Two years of legal guarantee. The workshops repair what they make.",
      },
    },
    prices: {
      title: "Prices and VAT",
      body: "Prices are the same for everybody, VAT included. Each seller follows its own VAT rules; the details are on its invoice. Where a French eco-contribution is due, its amount is shown.",
    },
    roubaix: {
      title: "The Roubaix shop",
      body: "A place to see, touch, measure and pick up your order. Pieces by FIBR&CO and ETAP'ATELIER are there; the other workshops are visited at home.",
      pieces: "Pieces to pick up in Roubaix",
    },
  },
}
