import type { story as french } from "../fr/story.js"
import type { TextsLike } from "../texts-shape.js"

export const story: TextsLike<typeof french> = {
  title: "Verhalen",
  intro:
    "Handgrepen, materialen, dagen in het atelier, verteld door wie ze beleeft. Getekend in plaats van gefotografeerd.",
  kind: {
    gesture: "Een handgreep",
    making: "Hoe een stuk ontstaat",
    workshop: "Een atelier",
    person: "Iemand",
    material: "Een materiaal",
    result: "Een resultaat",
  },
  filter: {
    label: "Verhalen kiezen",
    kind: "Waarover ze gaan",
    operator: "Waar ze vandaan komen",
    all_kinds: "Alles",
    all_operators: "De vier ateliers",
  },
  count_one: "{{count}} verhaal",
  count_other: "{{count}} verhalen",
  empty: {
    title: "Nog geen verhaal van die soort",
    body: "De ateliers schrijven als de werkbank hun de tijd laat. De andere verhalen zijn er wel.",
    all: "Alle verhalen",
  },
  unavailable: "De verhalen zijn even niet bereikbaar. Probeer het zo meteen opnieuw.",
  reading_one: "{{count}} minuut lezen",
  reading_other: "{{count}} minuten lezen",
  published: "Verschenen op {{date}}",
  figures: "In cijfers",
  pieces: "De stukken uit dit verhaal",
  pieces_note: "Prijs en beschikbaarheid van vandaag.",
  next: "Het volgende verhaal",
  others: "Lees ook",
  of_piece: "Het verhaal van dit stuk",
  of_pieces: "De verhalen van deze stukken",
  of_workshop: "Verhalen van {{name}}",
  all_of_workshop: "Alle verhalen van dit atelier ({{count}})",
  home: {
    title: "Wat handen doen",
    body: "Telkens één verhaal, uit een van de vier ateliers.",
    all: "Alle verhalen",
  },
  read: "Lees het verhaal",
  about: {
    title: "Hoe deze pagina gemaakt is",
    people:
      "De voornamen zijn door de mensen zelf gekozen. Ieder gaf schriftelijk toestemming en kan die altijd intrekken: dan verdwijnt de pagina overal.",
    drawings: "De beelden zijn tekeningen, voor deze pagina gemaakt. Ze stellen niemand voor.",
  },
  print: { scan: "Lees deze pagina online, met de stukken en hun prijs van vandaag" },
  preview: {
    title: "Voorbeeld van een verhaal",
    note: "Voorbeeld om na te lezen: deze pagina is niet openbaar.",
    over_title: "Dit voorbeeld is er niet meer",
    over: "De link van een voorbeeld werkt dertig minuten. Vraag hem opnieuw op de pagina van het verhaal, in het dashboard.",
  },
  tag: {
    title: "Kaartjes van {{title}}",
    intro: "Acht kaartjes op één A4. Druk af op 100 % en knip langs de lijnen.",
    print: "Afdrukken: Ctrl + P, of “Afdrukken” in het menu van uw browser.",
    valid: "De code leidt naar deze pagina, in de taal van wie ze scant. Het adres verandert nooit.",
    code: "QR-code van {{title}}",
    svg: "Alleen de code, als SVG",
    png: "Alleen de code, als PNG",
    back: "Terug naar de pagina",
    scan_piece: "Maten, prijs van vandaag, levertijd",
    scan_story: "Lees het verhaal",
  },
}
