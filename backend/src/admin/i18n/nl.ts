import type { TextsLike } from "@etabli/i18n"
import type { fr } from "./fr"

export const nl: TextsLike<typeof fr> = {
  baskets: {
    title: "Mandjes",
    search: "Referentie of e-mailadres",
    reference: "Referentie",
    date: "Datum",
    customer: "Klant",
    orders: "Bestellingen",
    total: "Totaal",
    payment: "Betaling",
    empty: "Nog geen mandjes.",
    nothing_found: "Geen mandje past bij deze zoekopdracht.",
    failed: "De mandjes konden niet gelezen worden. Laad de pagina opnieuw.",
    state: { awaiting: "Verwacht", partly_paid: "Deels betaald", paid: "Betaald", cancelled: "Geannuleerd" },
    method: { transfer: "Overschrijving", on_pickup: "Bij het afhalen", test_card: "Testkaart" },
  },
  promises: {
    title: "Beloften in gevaar",
    intro:
      "Deze bestellingen passen niet meer in de uren van hun atelier. Er vertrekt niets zonder u: lees na en verstuur.",
    empty: "Alle beloften houden stand.",
    failed: "De lijst kon niet gelezen worden. Herlaad de pagina.",
    promised: "Beloofd tegen {{date}}",
    possible: "Mogelijk tegen {{date}}",
    impossible: "Geen week in zicht: bel de klant op.",
    subject: "Onderwerp",
    text: "Bericht",
    send: "Versturen en nieuwe datum noteren",
    sent: "Verstuurd.",
    not_sent: "Dit bericht is niet vertrokken. Herlaad de pagina en probeer opnieuw.",
    language: "Taal van de klant: {{language}}",
  },
  order: {
    title: "Mandje",
    operator: "Atelier",
    seller: "Verkoper",
    share: "Deel van deze bestelling",
    sisters: "Andere bestellingen van het mandje",
    alone: "Deze bestelling is alleen in haar mandje.",
    cancelled: "geannuleerd",
  },
}
