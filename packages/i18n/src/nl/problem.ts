import type { problem as french } from "../fr/problem.js"
import type { TextsLike } from "../texts-shape.js"

export const problem: TextsLike<typeof french> = {
  heading: "Nog te verbeteren voor u verdergaat",
  code: {
    invalid_input: "Sommige antwoorden kloppen nog niet. Ze staan hieronder aangeduid; de rest is bewaard.",
    too_large: "De verstuurde tekst is te lang. Kort hem in en probeer opnieuw.",
    unreadable_body: "Uw vraag kwam onleesbaar aan. Laad de pagina opnieuw en probeer nog eens; uw mandje is bewaard.",
    unsupported_language: "Deze taal bestaat hier niet. De site spreekt Frans, Nederlands en Engels.",
    not_found: "We vinden niet meer terug wat u vraagt. Uw mandje is wel bewaard.",
    link_expired: "Deze link is niet meer geldig. Vraag een nieuwe of schrijf ons.",
    too_many_requests: "Er waren te veel pogingen op korte tijd. Wacht een minuut en probeer dan opnieuw.",
    sign_in_required: "Uw sessie is afgelopen. Meld u opnieuw aan; uw mandje is bewaard.",
    basket_empty: "Uw mandje is leeg. Voeg een stuk toe om te bestellen.",
    basket_incomplete: "Er ontbreekt nog iets voor u kunt bestellen. Het staat hieronder open; de rest is bewaard.",
    basket_already_placed: "Deze bestelling is al geregistreerd. Ze wordt geen tweede keer geplaatst.",
    basket_full: "Uw mandje zit vol. Bestel in twee keer of haal een lijn weg.",
    piece_unavailable: "Een stuk is niet meer beschikbaar. Er is niets betaald; de rest van uw mandje is bewaard.",
    quantity_unavailable: "Er zijn er niet genoeg meer. Er is niets betaald; kies een kleiner aantal.",
    promise_changed: "De leverdatum is opgeschoven sinds u deze pagina opende. Lees de nieuwe datum en bevestig dan.",
    price_changed: "Een bedrag is veranderd sinds u deze pagina opende. Lees het nieuwe totaal na en bevestig dan.",
    discount_unknown: "Deze code hoort bij geen lopende korting. Kijk hem letter per letter na.",
    vat_undecided:
      "We kunnen de btw van een verkoper voor deze bestelling nog niet berekenen. Uw mandje blijft bewaard; schrijf naar het atelier.",
    delivery_unavailable: "Deze levering is niet meer mogelijk op dit adres. Kies een andere.",
    slot_unavailable: "Dit moment om af te halen kan niet meer. Er is niets verloren: kies hieronder een ander.",
    payment_declined: "De betaling is geweigerd. Er is niets afgehouden; probeer opnieuw of kies een andere manier.",
    payment_unavailable:
      "De betaaldienst antwoordt niet. Er is niets verloren: probeer zo meteen opnieuw, u betaalt geen twee keer.",
    placement_under_way:
      "Uw bestelling wordt op dit moment geregistreerd. Wacht enkele seconden en kijk dan na: ze wordt geen tweede keer geplaatst.",
    gone: "Deze pagina is weggehaald. De andere verhalen zijn er nog.",
    wrong_code: "Dit is niet de code van de kaart. Kijk onder het zwarte vierkant en probeer opnieuw.",
    already_withdrawn: "Deze toestemming is al ingetrokken. Er wordt niets meer getoond.",
    server_error: "Een storing aan onze kant. Uw mandje is bewaard; probeer zo meteen opnieuw.",
    unreachable: "De winkel antwoordt even niet. Er is niets verloren; probeer het zo meteen opnieuw.",
  },
  line: {
    gone: "“{{title}}” is niet meer beschikbaar.",
    left_one: "“{{title}}”: er is er nog {{count}}.",
    left_other: "“{{title}}”: er zijn er nog {{count}}.",
  },
  field: {
    required: "Vul dit veld in.",
    too_long: "Dit is te lang voor dit veld.",
    invalid: "Dit antwoord heeft niet de juiste vorm.",
    invalid_email: "Schrijf een volledig e-mailadres, zoals naam@voorbeeld.be.",
    invalid_phone: "Schrijf het nummer met cijfers, zoals +32 56 00 00 00.",
    postcode_of_other_country: "Deze postcode hoort niet bij het gekozen land. Kijk de code of het land na.",
    postcode_with_letters: "In dit land bestaat een postcode alleen uit cijfers.",
    postcode_example: "Voorbeeld voor {{country}}: {{example}}.",
    unknown_country: "In dit land leveren we nog niet. Kies er een uit de lijst.",
    wrong_code: "Dit is niet de code die op de kaart staat.",
    password_too_short: "Kies minstens 10 tekens. Een korte zin is heel geschikt.",
    choose: "Kies een antwoord.",
    terms: "Lees en aanvaard de verkoopvoorwaarden om te bestellen.",
  },
}
