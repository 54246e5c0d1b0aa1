import type { StoryLanguage } from "./vocabulary.js"

export type ConsentText = {
  /** Kept with each consent that was given on it. A text that was shown is never rewritten: a new one gets a new version. */
  version: string
  /** First day on which it is shown, `YYYY-MM-DD`. */
  from: string
  words: Readonly<Record<StoryLanguage, { title: string; paragraphs: readonly string[] }>>
}

/** What is read before a consent is given, the newest first (GDPR art. 7 and 13; FACTS F1, F2, F6). */
export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    version: "2026-01",
    from: "2026-01-01",
    words: {
      fr: {
        title: "Ce que j’accepte de montrer",
        paragraphs: [
          "L’atelier voudrait raconter une histoire à laquelle j’ai pris part. Elle paraîtra sur le site de la boutique, en français, en néerlandais et en anglais.",
          "Je choisis ce qui peut être montré de moi : mes mots, une image, ma voix, le prénom que je me donne. Je le choisis à part pour le site, pour l’imprimé et pour les réseaux sociaux. Ce que je ne coche pas n’est pas montré.",
          "Mon vrai nom n’est écrit nulle part. On ne parle ni de ma santé, ni de ma famille, ni de ma vie d’avant.",
          "Dire oui ou non ne change rien à ma place, à ma formation ni à ce que je gagne.",
          "Mon accord vaut trois ans au plus. Si je suis mineur·e, il s’arrête avant mes dix-huit ans et on me redemande.",
          "Je peux changer d’avis quand je veux, sans dire pourquoi : avec la carte que je reçois, ou en le disant à l’atelier. L’histoire et ses images disparaissent alors du site en une minute. Ce qui est déjà imprimé n’est plus distribué.",
          "L’atelier garde mon accord et sa preuve sous clé. Seule la personne responsable de l’atelier peut les lire. Je peux demander à les voir, à les corriger, et me plaindre à la CNIL (France) ou à l’Autorité de protection des données (Belgique).",
        ],
      },
      nl: {
        title: "Wat ik wil laten zien",
        paragraphs: [
          "Het atelier wil een verhaal vertellen waaraan ik heb meegewerkt. Het komt op de site van de winkel, in het Frans, het Nederlands en het Engels.",
          "Ik kies wat er van mij te zien mag zijn: mijn woorden, een beeld, mijn stem, de voornaam die ik mezelf geef. Ik kies apart voor de site, voor drukwerk en voor sociale media. Wat ik niet aankruis, wordt niet getoond.",
          "Mijn echte naam staat nergens. Er staat niets in over mijn gezondheid, mijn familie of mijn leven van vroeger.",
          "Of ik ja zeg of nee, dat verandert niets aan mijn plaats, mijn opleiding of wat ik verdien.",
          "Mijn toestemming geldt hoogstens drie jaar. Ben ik minderjarig, dan stopt ze voor ik achttien word en vraagt men het mij opnieuw.",
          "Ik mag van mening veranderen wanneer ik wil, zonder te zeggen waarom: met de kaart die ik krijg, of door het in het atelier te zeggen. Het verhaal en de beelden zijn dan binnen een minuut van de site. Wat al gedrukt is, wordt niet meer uitgedeeld.",
          "Het atelier bewaart mijn toestemming en het bewijs achter slot. Alleen de verantwoordelijke van het atelier kan ze lezen. Ik mag vragen om ze te zien of te verbeteren, en ik kan een klacht indienen bij de Gegevensbeschermingsautoriteit (België) of de CNIL (Frankrijk).",
        ],
      },
      en: {
        title: "What I agree to show",
        paragraphs: [
          "The workshop would like to tell a story that I took part in. It will be on the shop’s website, in French, Dutch and English.",
          "I choose what may be shown of me: my words, a picture, my voice, the first name I give myself. I choose separately for the website, for print and for social networks. What I do not tick is not shown.",
          "My real name is written nowhere. Nothing is said about my health, my family or my life before.",
          "Saying yes or no changes nothing about my place, my training or what I earn.",
          "My consent lasts three years at most. If I am under eighteen it ends before I turn eighteen, and I am asked again.",
          "I can change my mind whenever I like, without saying why: with the card I am given, or by telling the workshop. The story and its pictures are then gone from the website within a minute. What is already printed is no longer handed out.",
          "The workshop keeps my consent and its proof locked away. Only the person who runs the workshop can read them. I may ask to see or correct them, and complain to the data protection authority: the CNIL (France) or the APD/GBA (Belgium).",
        ],
      },
    },
  },
]

/** The text that is shown on a day; null before the first one. */
export function consentTextOn(day: string): ConsentText | null {
  return CONSENT_TEXTS.find(({ from }) => from <= day) ?? null
}

/** The text of a version, as it was read then. @throws Error for a version that never was. */
export function consentTextOf(version: string): ConsentText {
  const found = CONSENT_TEXTS.find((text) => text.version === version)
  if (!found) throw new Error(`There is no text of consents ${version}.`)
  return found
}
