import type { ClaimKind } from "./find-claims.js"

/** `word`: refused wherever it names something. `prose`: refused in running text as well, since there it claims. */
export type ClaimWords = { kind: ClaimKind; where: "name" | "prose"; pattern: string }

/**
 * What directive (EU) 2024/825 calls a generic environmental claim, and what reads as a label that nobody gives. `*` ends
 * a stem, a space stands for spaces and hyphens; accents and capitals do not count. A colour is no claim: "green" alone is
 * refused in a name only.
 */
const generic = (where: ClaimWords["where"], ...patterns: string[]): ClaimWords[] =>
  patterns.map((pattern) => ({ kind: "generic_claim", where, pattern }))
const badge = (where: ClaimWords["where"], ...patterns: string[]): ClaimWords[] =>
  patterns.map((pattern) => ({ kind: "free_badge", where, pattern }))

export const CLAIM_WORDS: Readonly<Record<"fr" | "nl" | "en", readonly ClaimWords[]>> = {
  fr: [
    ...generic(
      "prose",
      "eco responsable*",
      "ecoresponsable*",
      "eco friendly",
      "eco concu*",
      "ecologique*",
      "eco citoyen*",
    ),
    ...generic("prose", "respectueu* de l environnement", "respectueu* de la nature", "respectueu* de la planete"),
    ...generic("prose", "bon* pour la planete", "ami* de l environnement", "ami* de la nature", "sauve* la planete"),
    ...generic(
      "prose",
      "neutre* en carbone",
      "carbone neutre",
      "zero carbone",
      "neutre* pour le climat",
      "climatiquement neutre*",
    ),
    ...generic("prose", "biodegradable*", "zero dechet", "zero impact", "sans impact", "developpement durable"),
    ...generic(
      "prose",
      "produit* durable*",
      "meuble* durable*",
      "achat* durable*",
      "mobilier durable",
      "achat* vert*",
      "geste vert",
    ),
    ...generic("name", "vert*", "durable*", "eco", "bio", "naturel*", "planete", "climat"),
    ...badge(
      "prose",
      "label solidaire",
      "label social",
      "label ethique",
      "label maison",
      "100 % ethique",
      "100 % solidaire",
    ),
    ...badge("prose", "commerce ethique", "certifie* solidaire*", "certifie* ethique*", "garanti* solidaire*"),
    ...badge("name", "ethique*", "100 % solidaire*", "engage*"),
  ],
  nl: [
    ...generic("prose", "duurzaam", "duurzame", "duurzaamheid", "milieuvriendelijk*", "milieubewust*", "ecologisch*"),
    ...generic("prose", "eco vriendelijk*", "klimaatneutraal", "klimaatneutrale", "co2 neutraal", "co2 neutrale"),
    ...generic(
      "prose",
      "goed voor de planeet",
      "goed voor het milieu",
      "groene keuze",
      "groen product",
      "groene aankoop",
    ),
    ...generic("prose", "biologisch afbreekbaar", "biologisch afbreekbare", "zonder impact", "natuurvriendelijk*"),
    ...generic("name", "groen*", "eco", "bio", "natuurlijk*", "planeet", "klimaat"),
    ...badge(
      "prose",
      "sociaal label",
      "ethisch label",
      "eigen label",
      "100 % ethisch",
      "100 % sociaal",
      "gegarandeerd sociaal",
    ),
    ...badge("name", "ethisch*", "verantwoord*"),
  ],
  en: [
    ...generic(
      "prose",
      "eco friendly",
      "environmentally friendly",
      "environment friendly",
      "eco responsible",
      "eco conscious",
    ),
    ...generic(
      "prose",
      "sustainable",
      "sustainably",
      "sustainability",
      "planet friendly",
      "good for the planet",
      "climate neutral",
    ),
    ...generic(
      "prose",
      "carbon neutral",
      "zero carbon",
      "biodegradable",
      "zero waste",
      "zero impact",
      "climate friendly",
    ),
    ...generic("prose", "green product*", "green furniture", "green choice*", "green purchase*", "ecological*"),
    ...generic("name", "green*", "eco", "bio", "natural*", "planet", "climate"),
    ...badge(
      "prose",
      "social label",
      "ethical label",
      "100 % ethical",
      "certified ethical",
      "certified social",
      "guaranteed ethical",
    ),
    ...badge("name", "ethical*", "responsible*"),
  ],
}
