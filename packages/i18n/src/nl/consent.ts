import type { consent as french } from "../fr/consent.js"
import type { TextsLike } from "../texts-shape.js"

export const consent: TextsLike<typeof french> = {
  title: "Uw toestemming",
  hello: "Dag {{name}}.",
  state: {
    valid:
      "Uw toestemming geldt tot en met {{date}}. U kunt ze eerder intrekken, wanneer u wilt, zonder te zeggen waarom.",
    not_yet: "Uw toestemming begint op {{date}}. Voordien wordt er niets getoond.",
    expired: "Uw toestemming liep af op {{date}}. Er wordt niets meer getoond.",
    withdrawn: "U hebt uw toestemming ingetrokken op {{date}}. Er wordt niets meer getoond.",
  },
  agreed: "Wat u toegestaan hebt",
  medium: { words: "Uw woorden", picture: "Uw beeld", voice: "Uw stem", name: "De gekozen voornaam" },
  channel: { site: "op deze site", print: "gedrukt", social: "op sociale media" },
  nothing: "niets",
  period: "Van {{from}} tot en met {{to}}",
  shown: "Wat er nu te zien is",
  nothing_shown: "Er is nu niets te zien.",
  form: "De tekst die u gelezen hebt",
  form_version: "Versie {{version}}",
  withdraw: {
    title: "Mijn toestemming intrekken",
    what: "De pagina’s en hun beelden verdwijnen binnen een minuut van de site, uit de lijsten en uit wat gedeeld werd. Wie het adres had, leest alleen nog dat de pagina weggehaald is.",
    print: "Wat al gedrukt is, kunnen we niet overal terughalen; het atelier deelt het niet meer uit.",
    free: "Dit verandert niets aan uw plaats, uw opleiding of wat u toekomt.",
    code: "De code van uw kaart",
    code_hint: "Ze staat onder het zwarte vierkant.",
    submit: "Nu mijn toestemming intrekken",
    pending: "Een ogenblik…",
  },
  goodbye: {
    title: "Het is weg",
    body: "Bedankt dat we dit mochten vertellen. Het is weggehaald: over hoogstens een minuut ziet niemand het hier nog.",
    keep: "De kaart mag u weggooien.",
  },
  contact: "Een vraag? {{name}} antwoordt:",
  unknown_title: "Deze link opent niets",
  unknown: "Misschien is het adres niet volledig. Scan de kaart opnieuw, of vraag het aan het atelier.",
}
