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
