import type { withdrawal as french } from "../fr/withdrawal.js"
import type { TextsLike } from "../texts-shape.js"

export const withdrawal: TextsLike<typeof french> = {
  title: "Overeenkomst hier herroepen",
  description: "Een bestelling herroepen, online, in twee stappen.",
  text: "U hebt na ontvangst van het laatste stuk 14 dagen om een bestelling geheel of gedeeltelijk te herroepen, zonder reden op te geven. Drie antwoorden volstaan.",
  name: "Uw naam",
  order: "Bestelnummer",
  order_hint: "Het begint met ET en staat in uw bevestigingsmail.",
  email: "E-mailadres voor de ontvangstbevestiging",
  part: "Om welke stukken het gaat, als het niet alles is",
  next: "Verdergaan",
  check_title: "Uw verklaring",
  statement: "Ik, {{name}}, herroep de overeenkomst over de bestelling {{order}}.",
  statement_part: "Het gaat om: {{part}}.",
  statement_email: "De ontvangstbevestiging vertrekt naar {{email}}.",
  confirm: "Herroeping bevestigen",
  change: "Verbeteren",
  done_title: "Uw herroeping is ontvangen",
  done: "Ontvangen op {{date}}. De ontvangstbevestiging vertrekt met uw verklaring naar {{email}}. Het atelier schrijft u over de terugzending en betaalt u binnen 14 dagen terug.",
}
