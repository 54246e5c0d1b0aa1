import type { errors as french } from "../fr/errors.js"
import type { TextsLike } from "../texts-shape.js"

export const errors: TextsLike<typeof french> = {
  not_found: {
    title: "Deze pagina ligt niet op de werkbank",
    body: "Het adres is veranderd, of het stuk heeft een thuis gevonden. Verder is niets verloren: uw mandje is er nog.",
    to_pieces: "Bekijk de stukken",
    to_home: "Terug naar de start",
  },
  gone: {
    title: "Deze pagina is weggehaald",
    body: "De mensen over wie ze ging, of het atelier, kozen ervoor ze niet meer te tonen. Dat is hun recht, en wij volgen het overal.",
  },
  unexpected: {
    title: "Er ging bij ons iets stuk",
    body: "De pagina kon niet worden klaargemaakt. Uw mandje is bewaard. Probeer het zo meteen opnieuw; blijft het duren, schrijf ons dan.",
    again: "Opnieuw proberen",
  },
}
