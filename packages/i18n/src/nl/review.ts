import type { review as french } from "../fr/review.js"
import type { TextsLike } from "../texts-shape.js"

export const review: TextsLike<typeof french> = {
  title: "Wat kopers zeggen",
  verified: "Mening van een geverifieerde koper",
  none: "Nog geen beoordelingen. Alleen wie een stuk kocht en ontving, kan er een schrijven.",
  count_one: "{{count}} beoordeling",
  count_other: "{{count}} beoordelingen",
  average: "{{average}} op 5",
  no_average: "Geen gemiddelde onder de drie beoordelingen: dat zou niets zeggen.",
  nameless: "Een koper",
  rating: "{{rating}} op 5",
  dates: "Ontvangen op {{received}}, gepubliceerd op {{published}}",
  about_piece: "Over",
  answer: "Antwoord van {{name}}, {{date}}",
  how: "Hoe beoordelingen worden nagekeken en geordend",
  state: {
    submitted: "Uw beoordeling is aangekomen. We lezen ze voor ze verschijnt, binnen vijf werkdagen.",
    published: "Uw beoordeling staat online. Dank u.",
    refused: "Uw beoordeling is niet gepubliceerd. Reden: {{reason}}",
  },
  reason: {
    insult: "ze valt iemand persoonlijk aan.",
    personal_data: "ze bevat een naam, adres of ander privégegeven.",
    not_about_piece: "ze gaat niet over het stuk, de levering of het atelier.",
    advertising: "ze maakt reclame voor iets anders.",
    unlawful: "de wet verbiedt het.",
    unreadable: "ze is onleesbaar of zonder inhoud.",
  },
  write: {
    title: "Uw mening geven",
    intro:
      "Eén beoordeling per ontvangen stuk, goed of slecht. Ze verschijnt met uw voornaam, de score en de datum; het atelier kan één keer antwoorden.",
    nothing_yet: "Van deze bestelling is nog niets overhandigd. Daarna kunt u uw mening geven.",
    rating: "Uw score",
    ratings: {
      "5": "5: helemaal tevreden",
      "4": "4: tevreden",
      "3": "3: gaat wel",
      "2": "2: teleurgesteld",
      "1": "1: moet over",
    },
    text: "Uw mening",
    text_hint: "Tien tot tweeduizend tekens: gebruik, afwerking, levering. Geen familienaam, geen adres.",
    first_name: "Uw voornaam, of een andere",
    submit: "Deze beoordeling versturen",
    pending: "Bezig…",
    from_order: "Zeg wat u vindt van wat u ontving",
    back: "Terug naar de bestelling",
  },
  about: {
    title: "Beoordelingen: wie ze schrijft, wie ze leest",
    intro: "Deze pagina zegt waar de beoordelingen vandaan komen en wat we ermee doen.",
    who_title: "Wie er een kan schrijven",
    who: "Alleen wie het stuk hier bestelde en ontving. De persoonlijke link van de bestelling is het bewijs: hij opent één beoordeling per lijn, niet meer. Er staat niets tegenover: geen geschenk, geen korting, geen gekochte meningen.",
    read_title: "Wie ze leest voor ze verschijnen",
    read: "Het platform, niet het atelier. Een slechte beoordeling verschijnt net als een goede. Er wordt niets ingekort of herschreven. Een beoordeling wordt alleen geweigerd, of weggehaald, om een reden uit deze lijst; de schrijver krijgt die per e-mail en kan antwoorden.",
    order_title: "In welke volgorde",
    order:
      "Van nieuw naar oud, zonder andere sortering. Een gemiddelde verschijnt pas vanaf drie beoordelingen, en elke telt even zwaar.",
    keep_title: "Hoelang",
    keep: "Zolang het stuk te koop is. Wilt u de uwe weghalen, schrijf ons dan vanaf het adres van de bestelling. Verwijdert u uw account, dan blijven uw beoordelingen staan zonder uw voornaam: niets verbindt ze nog met u.",
  },
  mail: {
    invite_subject: "{{maker}}: hoe bevalt wat u ontving?",
    invite_title: "Hoe bevalt het?",
    invite_intro:
      "Een week geleden ontving u een bestelling van {{maker}} ({{titles}}). Hebt u twee minuten, zeg dan wat u ervan vindt: het atelier leest het, en andere kopers ook.",
    invite_button: "Mijn mening geven",
    invite_small:
      "Dit vragen we u voor deze bestelling maar één keer. Een goede of slechte beoordeling verschijnt op dezelfde manier.",
    published_subject: "Uw beoordeling van {{title}} staat online",
    refused_subject: "Uw beoordeling van {{title}} is niet gepubliceerd",
    published: "Dank u: uw beoordeling staat nu op de pagina van het stuk.",
    refused:
      "We hebben uw beoordeling niet gepubliceerd, of weggehaald. Reden: {{reason}} Antwoord op deze e-mail als u het daar niet mee eens bent.",
  },
}
