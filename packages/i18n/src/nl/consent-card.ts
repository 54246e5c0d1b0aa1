import type { consentCard as french } from "../fr/consent-card.js"
import type { TextsLike } from "../texts-shape.js"

export const consentCard: TextsLike<typeof french> = {
  title: "Mijn kaart",
  intro: "Hierop staat wat {{operator}} van mij mag laten zien, en hoe ik dat terugneem wanneer ik wil.",
  name: "De naam die ik koos",
  agreed: "Wat ik goedvind",
  until: "Tot en met",
  code: "Mijn code",
  line: "{{medium}}: {{channels}}",
  medium: { words: "mijn woorden", picture: "mijn beeld", voice: "mijn stem", name: "deze naam" },
  channel: { site: "op de site", print: "op papier", social: "op sociale media" },
  withdraw: {
    title: "Van mening veranderen",
    scan: "Ik scan het zwarte vierkant met een telefoon, of ik typ het adres hieronder.",
    type: "Ik typ mijn code en druk op “Nu mijn toestemming intrekken”. Ik hoef niets uit te leggen.",
    gone: "Het verhaal en de beelden zijn binnen een minuut van de site.",
    ask: "Ik mag het ook in het atelier zeggen: {{email}}, {{phone}}.",
  },
  address: "Het adres van mijn pagina:",
  once: "Deze kaart wordt maar één keer gedrukt. Raak ik ze kwijt, dan maakt het atelier een nieuwe en is de oude niets meer waard.",
}
