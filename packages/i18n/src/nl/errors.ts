import type { errors as french } from "../fr/errors.js"
import type { TextsLike } from "../texts-shape.js"

export const errors: TextsLike<typeof french> = {
  not_found: {
    title: "Deze pagina ligt niet op de werkbank",
    body: "Het adres is veranderd, of het stuk heeft een thuis gevonden. Verder is niets verloren: uw mandje is er nog.",
    to_pieces: "Bekijk de stukken",
    to_home: "Terug naar de start",
  },
  unexpected: {
    title: "Er ging bij ons iets stuk",
    body: "De pagina kon niet worden klaargemaakt. Uw mandje is bewaard. Probeer het zo meteen opnieuw; blijft het duren, schrijf ons dan.",
    again: "Opnieuw proberen",
  },
  code: {
    invalid_input: "Een veld is niet goed ingevuld. De rest is bewaard.",
    too_large: "Wat u verstuurde is te groot. Er is niets gewijzigd.",
    unreadable_body: "Wat u verstuurde kon niet gelezen worden. Er is niets gewijzigd; probeer opnieuw.",
    unsupported_language: "Deze taal is er niet: kies Frans, Nederlands of Engels.",
    not_found: "Wat u zoekt bestaat niet of niet meer.",
    link_expired: "Deze link is verlopen. Vraag een nieuwe aan.",
    too_many_requests: "Te veel pogingen op korte tijd. Wacht een minuut en probeer opnieuw.",
    sign_in_required: "Meld u aan om verder te gaan. Uw mandje is bewaard.",
    basket_empty: "Uw mandje is leeg.",
    basket_incomplete: "Er ontbreekt nog iets voor u kunt bestellen.",
    basket_already_placed: "Dit mandje is al besteld. De details staan in de bevestigingsmail.",
    basket_full: "Een mandje kan hoogstens 50 verschillende stukken bevatten.",
    piece_unavailable: "Dit stuk is niet meer beschikbaar.",
    quantity_unavailable: "Zo veel zijn er niet meer. Kies een kleiner aantal.",
    price_changed: "Een prijs is veranderd. Kijk het totaal na voor u bestelt.",
    delivery_unavailable: "Deze levering kan niet op dit adres. Kies een andere.",
    payment_declined: "De betaling is geweigerd. Er is niets afgeschreven en uw mandje is bewaard.",
    payment_unavailable: "De betaling antwoordt niet. Er is niets afgeschreven; probeer opnieuw of betaal anders.",
    placement_under_way: "Uw bestelling is al onderweg naar de ateliers. Wacht enkele seconden.",
    server_error: "Er ging bij ons iets mis. Uw mandje is bewaard; probeer het zo meteen opnieuw.",
    unreachable: "De winkel antwoordt even niet. Er is niets verloren; probeer het zo meteen opnieuw.",
  },
}
