import type { order as french } from "../fr/order.js"
import type { TextsLike } from "../texts-shape.js"

export const order: TextsLike<typeof french> = {
  page_title: "Uw bestelling",
  title: "Bestelling {{reference}}",
  thanks: {
    title: "Dank u, het is besteld",
    text: "Uw bestelling {{reference}} is geregistreerd. De bevestiging vertrekt naar {{email}}.",
    split_one: "Het atelier {{names}} gaat aan de slag.",
    split_other: "{{names}} maken elk hun deel klaar.",
    keep: "Bewaar deze pagina: het adres is van u en opent uw bestelling zonder wachtwoord.",
  },
  placed_on: "Besteld op {{date}}",
  number: "Bestelling {{number}}",
  state: {
    received: "Ontvangen door het atelier",
    preparing: "In voorbereiding",
    ready: "Klaar",
    handed_over: "Overhandigd",
    cancelled: "Geannuleerd",
  },
  payment_state: {
    awaiting: "Betaling verwacht",
    authorised: "Betaling aanvaard",
    paid: "Betaald",
    refunded: "Terugbetaald",
    cancelled: "Betaling geannuleerd",
  },
  quantity: "{{count}} ×",
  transfer: {
    title: "Te betalen met overschrijving",
    text: "Elk atelier heeft zijn rekening: doe één overschrijving per lijn hieronder, uiterlijk op {{date}}.",
    text_single: "Doe deze overschrijving uiterlijk op {{date}}.",
    why: "Zonder betaling op die datum wordt de bestelling geannuleerd en gaan de stukken terug naar de winkel.",
    amount: "Bedrag",
    beneficiary: "Begunstigde",
    iban: "IBAN",
    bic: "BIC",
    reference: "Mededeling",
  },
  on_pickup: "U betaalt in het atelier, wanneer u uw stukken komt halen.",
  address: "Adres",
  contact: "Gegevens",
  payment: "Betaling",
  totals: {
    items: "Stukken",
    discount: "Korting",
    delivery: "Levering",
    total: "Totaal, btw inbegrepen",
    order: "Totaal van dit atelier",
  },
  withdrawal: {
    title: "Van gedachten veranderd",
    text: "U hebt 14 dagen na ontvangst van het laatste stuk, zonder reden op te geven.",
    link: "Overeenkomst hier herroepen",
  },
  expired: {
    title: "Deze link gaat niet meer open",
    text: "Misschien is hij onderweg afgebroken, of is hij te oud. Neem hem volledig over uit uw bevestigingsmail, of vind uw bestellingen terug in uw account.",
    account: "Naar mijn account",
    home: "Terug naar de start",
  },
}
