import { type Dated } from "../dated.js"

/** Key of a mention; `<COUNTRY>` parts name the country whose law asks for it. */
export type MentionKey =
  | "FR_FRANCHISE"
  | "BE_FRANCHISE"
  | "NL_FRANCHISE"
  | "LU_FRANCHISE"
  | "DE_FRANCHISE"
  | "FR_EXEMPT_261_7_1"
  | "BE_EXEMPT_44"
  | "EXEMPT_132"
  | "MARGIN_SECOND_HAND"
  | "IC_SUPPLY_FR"
  | "IC_SUPPLY_BE"
  | "IC_SUPPLY_NL"
  | "IC_SUPPLY_LU"
  | "IC_SUPPLY_DE"
  | "REVERSE_CHARGE"
  | "EXPORT"

/** `country`: only for sales under the law of that country; without it, for the others. */
export type MentionEntry = Dated & {
  key: MentionKey
  country?: string
  fr: string
  nl: string
  en: string
  source: string
  /** The wording, or whether it is the right one, must be confirmed by an accountant. */
  uncertain?: true
}

const since = (valid_from: string): Dated => ({ valid_from, valid_until: null })

/**
 * The French text of a French mention, the French and Dutch texts of a Belgian one and the texts of directive 2006/112 are
 * the official words; the other languages say the same for a reader of the document.
 */
export const mentions: readonly MentionEntry[] = [
  {
    key: "FR_FRANCHISE",
    ...since("2025-01-01"),
    fr: "TVA non applicable, art. 293 B du CGI",
    nl: "Btw niet van toepassing, art. 293 B van de Franse CGI",
    en: "VAT not applicable, art. 293 B of the French CGI",
    source: "CGI 293 E",
  },
  {
    key: "BE_FRANCHISE",
    ...since("2025-01-01"),
    fr: "Régime particulier de la franchise de taxe",
    nl: "Bijzondere vrijstellingsregeling kleine ondernemingen",
    en: "Special exemption scheme for small enterprises (Belgian VAT Code, art. 56bis)",
    source: "AR/KB 1, art. 5 §1, 10°quater; CTVA 56bis",
    uncertain: true,
  },
  {
    key: "NL_FRANCHISE",
    ...since("2025-01-01"),
    fr: "Régime néerlandais des petites entreprises (KOR), exonéré de TVA",
    nl: "Kleineondernemersregeling (KOR), vrijgesteld van btw",
    en: "Dutch small business scheme (KOR), exempt from VAT",
    source: "Wet OB 1968, art. 25",
    uncertain: true,
  },
  {
    key: "LU_FRANCHISE",
    ...since("2025-01-01"),
    fr: "Régime particulier de franchise des petites entreprises (Luxembourg)",
    nl: "Bijzondere vrijstellingsregeling kleine ondernemingen (Luxemburg)",
    en: "Special exemption scheme for small enterprises (Luxembourg)",
    source: "Loi TVA (LU), art. 57",
    uncertain: true,
  },
  {
    key: "DE_FRANCHISE",
    ...since("2025-01-01"),
    fr: "Petite entreprise, exonérée de TVA, § 19 UStG (Steuerbefreiung für Kleinunternehmer)",
    nl: "Kleine onderneming, vrijgesteld van btw, § 19 UStG (Steuerbefreiung für Kleinunternehmer)",
    en: "Small enterprise, exempt from VAT, § 19 UStG (Steuerbefreiung für Kleinunternehmer)",
    source: "UStG § 19; UStDV § 34a",
    uncertain: true,
  },
  {
    key: "FR_EXEMPT_261_7_1",
    ...since("2025-01-01"),
    fr: "Exonération de TVA, art. 261, 7-1° du CGI",
    nl: "Vrijgesteld van btw, art. 261, 7-1° van de Franse CGI",
    en: "Exempt from VAT, art. 261, 7-1° of the French CGI",
    source: "CGI 261, 7-1°",
  },
  {
    key: "BE_EXEMPT_44",
    ...since("2025-01-01"),
    fr: "Exonération de TVA, art. 44 du Code TVA",
    nl: "Vrijgesteld van btw, art. 44 W.Btw",
    en: "Exempt from VAT, art. 44 of the Belgian VAT Code",
    source: "CTVA 44",
    uncertain: true,
  },
  {
    key: "EXEMPT_132",
    ...since("2025-01-01"),
    fr: "Exonération de TVA, art. 132 de la directive 2006/112/CE",
    nl: "Vrijgesteld van btw, art. 132 van richtlijn 2006/112/EG",
    en: "Exempt from VAT, art. 132 of directive 2006/112/EC",
    source: "dir. 2006/112 art. 132",
    uncertain: true,
  },
  {
    key: "MARGIN_SECOND_HAND",
    ...since("2025-01-01"),
    fr: "Régime particulier - Biens d'occasion",
    nl: "Bijzondere regeling - Gebruikte goederen",
    en: "Margin scheme - Second-hand goods",
    source: "dir. 2006/112 art. 226 (14); CGI ann. II 242 nonies A, I-12°",
  },
  {
    key: "IC_SUPPLY_FR",
    ...since("2025-01-01"),
    fr: "Exonération de TVA, art. 262 ter, I du CGI",
    nl: "Vrijgestelde intracommunautaire levering, art. 262 ter, I van de Franse CGI",
    en: "Exempt intra-Community supply, art. 262 ter, I of the French CGI",
    source: "CGI 262 ter, I",
  },
  {
    key: "IC_SUPPLY_BE",
    ...since("2025-01-01"),
    fr: "Livraison intracommunautaire exemptée, art. 39bis du Code TVA",
    nl: "Vrijgestelde intracommunautaire levering, art. 39bis W.Btw",
    en: "Exempt intra-Community supply, art. 39bis of the Belgian VAT Code",
    source: "CTVA 39bis",
  },
  ...(["NL", "LU", "DE"] as const).map((country): MentionEntry => ({
    key: `IC_SUPPLY_${country}`,
    ...since("2025-01-01"),
    fr: "Livraison intracommunautaire exonérée, art. 138 de la directive 2006/112/CE",
    nl: "Vrijgestelde intracommunautaire levering, art. 138 van richtlijn 2006/112/EG",
    en: "Exempt intra-Community supply, art. 138 of directive 2006/112/EC",
    source: "dir. 2006/112 art. 138(1)",
    uncertain: true,
  })),
  {
    key: "REVERSE_CHARGE",
    ...since("2025-01-01"),
    fr: "Autoliquidation",
    nl: "Btw verlegd",
    en: "Reverse charge",
    source: "dir. 2006/112 art. 226 (11a)",
  },
  {
    key: "EXPORT",
    country: "FR",
    ...since("2025-01-01"),
    fr: "Exonération de TVA, art. 262, I du CGI",
    nl: "Vrijgesteld van btw (uitvoer), art. 262, I van de Franse CGI",
    en: "Exempt from VAT (export), art. 262, I of the French CGI",
    source: "CGI 262, I",
  },
  {
    key: "EXPORT",
    country: "BE",
    ...since("2025-01-01"),
    fr: "Exportation exemptée, art. 39 du Code TVA",
    nl: "Vrijgestelde uitvoer, art. 39 W.Btw",
    en: "Exempt export, art. 39 of the Belgian VAT Code",
    source: "CTVA 39",
    uncertain: true,
  },
  {
    key: "EXPORT",
    ...since("2025-01-01"),
    fr: "Exportation exonérée de TVA, art. 146 de la directive 2006/112/CE",
    nl: "Uitvoer vrijgesteld van btw, art. 146 van richtlijn 2006/112/EG",
    en: "Export exempt from VAT, art. 146 of directive 2006/112/EC",
    source: "dir. 2006/112 art. 146",
    uncertain: true,
  },
]
