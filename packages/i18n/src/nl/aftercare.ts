import type { aftercare as french } from "../fr/aftercare.js"
import type { TextsLike } from "../texts-shape.js"

export const aftercare: TextsLike<typeof french> = {
  shipped: {
    subject: "Uw bestelling {{number}} is vertrokken",
    title: "Ze is onderweg",
    intro: "{{operator}} heeft uw stukken aan de vervoerder meegegeven.",
    intro_van: "{{operator}} heeft uw stukken in de bestelwagen geladen.",
    carrier: "Vervoerder",
    tracking: "Volgnummer",
    to: "Leveringsadres",
    pieces: "Wat onderweg is",
    track: "Mijn pakket volgen",
    check:
      "Bekijk het pakket voor u tekent. Beschadigd, of ontbreekt er iets? Antwoord op dit bericht: we herstellen, vervangen of betalen terug.",
  },
  refunded: {
    subject: "U krijgt {{amount}} terug voor bestelling {{number}}",
    title: "Een terugbetaling",
    card: "{{operator}} betaalt u {{amount}} terug voor uw bestelling {{number}}. Het bedrag komt binnen enkele dagen op de kaart waarmee u betaalde.",
    by_hand:
      "{{operator}} betaalt u {{amount}} terug voor uw bestelling {{number}}. De verkoper, {{seller}}, doet de overschrijving zelf, binnen 14 dagen.",
    reason: "Waarom",
  },
  cancelled_because: "Wat het atelier u erover zegt",
  message: {
    title: "Een bericht van {{operator}}",
    about: "Bestelling {{number}}",
    answer: "U kunt het atelier rechtstreeks antwoorden: {{email}}.",
  },
  template: {
    late: {
      subject: "Uw bestelling {{number}}: nog even geduld",
      text: "Dag {{name}},\n\nUw bestelling {{number}} vraagt meer tijd dan voorzien. We denken ze af te hebben tegen …\n\nPast die datum u niet? Antwoord op dit bericht, dan zoeken we samen een oplossing.\n\nDank u voor uw geduld,\n{{operator}}",
    },
    question: {
      subject: "Uw bestelling {{number}}: een vraag",
      text: "Dag {{name}},\n\nWe maken uw bestelling {{number}} klaar en hebben een vraag:\n\n…\n\nU kunt op dit bericht antwoorden.\n\n{{operator}}",
    },
    part_ready: {
      subject: "Uw bestelling {{number}}: een deel is klaar",
      text: "Dag {{name}},\n\nEen deel van uw bestelling {{number}} is klaar. U kunt het nu al ophalen, of wachten tot alles klaar is: laat ons weten wat u verkiest.\n\n{{operator}}",
    },
    delivery_day: {
      subject: "Uw bestelling {{number}}: welke dag past u?",
      text: "Dag {{name}},\n\nUw bestelling {{number}} kan vertrekken. We zouden kunnen komen op …, tussen … en … uur. Is er dan iemand thuis, en kunnen we er vlot binnen met meubelen?\n\n{{operator}}",
    },
    still_waiting: {
      subject: "Uw bestelling {{number}} staat nog klaar",
      text: "Dag {{name}},\n\nUw bestelling {{number}} is klaar en wacht op u in het atelier. Wanneer zou u kunnen langskomen?\n\n{{operator}}",
    },
    free: {
      subject: "Uw bestelling {{number}}",
      text: "Dag {{name}},\n\n…\n\n{{operator}}",
    },
  },
  document: {
    delivery_note: "Leveringsbon",
    number: "Bestelling {{number}}",
    placed_on: "Besteld op {{date}}",
    from: "Van",
    to: "Voor",
    made_by: "Gemaakt door {{operator}}",
    sold_by: "Verkocht door {{seller}}",
    ordered: "Besteld",
    packed: "In dit pakket",
    piece: "Stuk",
    delivery: "Levering",
    phone: "Tel. {{phone}}",
    not_an_invoice: "Deze bon is geen factuur.",
    guarantee:
      "Twee jaar wettelijke garantie. U hebt na ontvangst 14 dagen om van gedachten te veranderen, zonder reden.",
    received: "Ontvangen op, naam en handtekening",
    page: "Pagina {{page}} van {{pages}}",
    parcel: "Pakket {{nth}} van {{count}}",
    piece_of: "Stuk {{nth}} van {{count}}",
    ready_to: "Klaar tegen {{date}}",
    file: { delivery_note: "leveringsbon", address_label: "adresetiket", piece_labels: "stuketiketten" },
  },
}
