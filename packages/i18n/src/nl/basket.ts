import type { basket as french } from "../fr/basket.js"
import type { TextsLike } from "../texts-shape.js"

export const basket: TextsLike<typeof french> = {
  title: "Uw mandje",
  description: "De stukken die u koos, atelier per atelier.",
  empty: {
    title: "Uw mandje is leeg",
    text: "De stukken die u kiest, wachten hier op u, van alle ateliers samen.",
    action: "Naar de stukken",
    last_order: "Uw laatste bestelling: {{reference}}",
  },
  pieces_one: "{{count}} stuk",
  pieces_other: "{{count}} stukken",
  add: {
    action: "In het mandje",
    pending: "Een ogenblik…",
    done: "Ligt in uw mandje.",
    open: "Mandje bekijken",
    failed: "Het stuk kon niet worden toegevoegd. Probeer zo meteen opnieuw.",
  },
  group: {
    seller: "Verkocht door {{seller}}",
  },
  line: {
    unit: "{{price}} per stuk",
    quantity_of: "Aantal van {{title}}",
    less: "Eentje minder: {{title}}",
    more: "Eentje meer: {{title}}",
    update: "Aanpassen",
    remove: "Weghalen",
    remove_of: "{{title}} weghalen",
  },
  removed: {
    text: "“{{title}}” is uit uw mandje gehaald.",
    undo: "Terugleggen",
  },
  notice: {
    price_up: "De prijs ging van {{was}} naar {{now}} sinds u het koos. Het totaal houdt er rekening mee.",
    price_down: "Goed nieuws: de prijs ging van {{was}} naar {{now}}. Het totaal houdt er rekening mee.",
    quantity_left_one: "Er is er nog maar {{count}}. Zet het aantal op {{count}} om verder te gaan.",
    quantity_left_other: "Er zijn er nog maar {{count}}. Zet het aantal op {{count}} om verder te gaan.",
    take_left: "{{count}} houden",
    unavailable: "Dit stuk is niet meer beschikbaar. Haal het weg om de rest te bestellen.",
  },
  summary: {
    title: "Overzicht",
    items: "Stukken",
    discount: "Korting {{code}}",
    delivery: "Levering",
    delivery_later: "nog te kiezen",
    checkout: "Verder naar bestellen",
    continue: "Verder winkelen",
    split_one: "Eén atelier maakt uw bestelling klaar.",
    split_other: "{{count}} ateliers maken elk hun bestelling klaar. U betaalt in één keer.",
    blocked: "Los eerst op wat op deze pagina staat aangeduid.",
  },
  discount: {
    label: "Kortingscode",
    apply: "Toepassen",
    remove: "Korting weghalen",
  },
  promise: {
    pickup: "Klaar: {{range}}",
    delivery: "Bij u thuis: {{range}}",
  },
}
