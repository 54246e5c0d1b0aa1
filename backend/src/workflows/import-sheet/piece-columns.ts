import { type ChoiceField, type Choices, codesByName, nameOfChoice, namesOfChoice } from "./choice-names"
import type { Column, SheetTexts } from "./column"
import { articleCode, choice, choices as someOf, day, number, reference, text } from "./read-cells"

const LANGUAGES = ["fr", "nl", "en"] as const
const each = (make: (language: (typeof LANGUAGES)[number]) => string): SheetTexts => ({
  fr: make("fr"),
  nl: make("nl"),
  en: make("en"),
})

/** A text in three columns, one a language. */
function texts(
  key: string,
  header: SheetTexts,
  { most, about, example }: { most: number; about: SheetTexts; example?: SheetTexts },
): Column[] {
  return LANGUAGES.map((language) => ({
    key: `${key}_${language}`,
    header: each((reader) => `${header[reader]} (${language.toUpperCase()})`),
    about,
    read: text(most),
    ...(example ? { example: example[language] } : {}),
  }))
}

type ListOptions = { example: string; several?: boolean }

function listIn(choices: Choices) {
  return (key: ChoiceField, header: SheetTexts, { example, several = false }: ListOptions): Column => {
    const list = choices[key]
    return {
      key,
      header,
      about: each((language) => namesOfChoice(list, language).join(", ")),
      read: several ? someOf(codesByName(list)) : choice(codesByName(list)),
      example: each((language) => nameOfChoice(list, example, language)),
    }
  }
}

const size = (key: string, header: SheetTexts, example: number): Column => ({
  key,
  header,
  about: { fr: "En centimètres.", nl: "In centimeter.", en: "In centimetres." },
  read: number({ decimals: 1, min: 1, max: 10_000 }),
  example,
})

export const SKU: Column = {
  key: "sku",
  header: { fr: "Code article", nl: "Artikelcode", en: "Article code" },
  also: ["SKU", "Code", "Référence", "Réf", "Ref", "Article", "Referentie", "Reference"],
  about: {
    fr: "Majuscules, chiffres et traits d’union ; une ligne par code.",
    nl: "Hoofdletters, cijfers en koppeltekens; één regel per code.",
    en: "Capitals, digits and hyphens; one row a code.",
  },
  read: articleCode,
  example: "AT-EXEMPLE-45",
}

export const PRICE: Column = {
  key: "price_cents",
  header: { fr: "Prix TVA comprise", nl: "Prijs incl. btw", en: "Price VAT included" },
  also: ["Prix", "Prix TTC", "Prix de vente", "Prijs", "Verkoopprijs", "Price", "Retail price"],
  about: {
    fr: "En euros : ce que paie un particulier.",
    nl: "In euro: wat een particulier betaalt.",
    en: "In euros: what a private customer pays.",
  },
  read: number({ decimals: 2, min: 100, max: 10_000_000 }),
  example: 89.5,
}

export const STOCK_BENCH: Column = {
  key: "stock_bench",
  header: { fr: "Stock atelier", nl: "Voorraad atelier", en: "Stock at the workshop" },
  also: ["Stock", "Quantité", "Qté", "Voorraad", "Aantal", "Quantity", "Qty"],
  about: {
    fr: "Pièces qui s’y trouvent, commandées comprises.",
    nl: "Stuks die er staan, ook de bestelde.",
    en: "Pieces that stand there, ordered ones included.",
  },
  read: number({ decimals: 0, min: 0, max: 100_000 }),
  example: 4,
}

export const STOCK_ROUBAIX: Column = {
  ...STOCK_BENCH,
  key: "stock_roubaix",
  also: ["Roubaix"],
  header: { fr: "Stock Roubaix", nl: "Voorraad Roubaix", en: "Stock in Roubaix" },
  example: 2,
}

const PROSE = {
  fr: "Texte ; une langue suffit.",
  nl: "Tekst; één taal volstaat.",
  en: "Text; one language is enough.",
}

/** A piece in a row; a piece with choices in several, that name the same piece. */
export function pieceColumns(choices: Choices): Column[] {
  const list = listIn(choices)
  return [
    {
      key: "handle",
      header: { fr: "Pièce", nl: "Stuk", en: "Piece" },
      about: {
        fr: "Référence commune aux lignes d’une même pièce ; vide, le nom la donne.",
        nl: "Gemeenschappelijk voor de regels van één stuk; leeg komt ze van de naam.",
        en: "Shared by the rows of one piece; when empty, the name gives it.",
      },
      read: reference,
      example: "tabouret-exemple",
    },
    SKU,
    {
      key: "operator",
      header: { fr: "Atelier", nl: "Atelier", en: "Workshop" },
      about: { fr: "Facultatif : le vôtre.", nl: "Niet verplicht: het uwe.", en: "Optional: your own." },
      read: text(120),
    },
    ...texts(
      "title",
      { fr: "Nom", nl: "Naam", en: "Name" },
      {
        most: 120,
        about: PROSE,
        example: { fr: "Tabouret Exemple", nl: "Kruk Voorbeeld", en: "Example stool" },
      },
    ),
    ...texts("description", { fr: "Description", nl: "Beschrijving", en: "Description" }, { most: 5000, about: PROSE }),
    list("category", { fr: "Catégorie", nl: "Categorie", en: "Category" }, { example: "seating" }),
    list("kind", { fr: "Disponibilité", nl: "Beschikbaarheid", en: "Availability" }, { example: "ready" }),
    list("condition", { fr: "État", nl: "Staat", en: "Condition" }, { example: "new" }),
    list("origin", { fr: "Provenance", nl: "Herkomst", en: "Origin" }, { example: "made_here" }),
    ...texts(
      "condition_note",
      { fr: "Usure et marques", nl: "Slijtage en sporen", en: "Wear and marks" },
      { most: 5000, about: PROSE },
    ),
    list("materials", { fr: "Matières", nl: "Materialen", en: "Materials" }, { example: "ash", several: true }),
    list("colours", { fr: "Couleurs", nl: "Kleuren", en: "Colours" }, { example: "natural", several: true }),
    list("finish", { fr: "Finition", nl: "Afwerking", en: "Finish" }, { example: "oiled" }),
    ...texts("care", { fr: "Entretien", nl: "Onderhoud", en: "Care" }, { most: 5000, about: PROSE }),
    ...texts("assembly", { fr: "Montage", nl: "Montage", en: "Assembly" }, { most: 5000, about: PROSE }),
    ...texts("repair", { fr: "Réparation", nl: "Herstelling", en: "Repair" }, { most: 5000, about: PROSE }),
    ...texts("safety", { fr: "Sécurité", nl: "Veiligheid", en: "Safety" }, { most: 5000, about: PROSE }),
    ...texts(
      "option",
      { fr: "Les choix diffèrent par", nl: "De keuzes verschillen in", en: "Choices differ by" },
      { most: 120, about: PROSE },
    ),
    ...texts("choice", { fr: "Choix", nl: "Keuze", en: "Choice" }, { most: 120, about: PROSE }),
    PRICE,
    size("width_mm", { fr: "Largeur (cm)", nl: "Breedte (cm)", en: "Width (cm)" }, 38),
    size("depth_mm", { fr: "Profondeur (cm)", nl: "Diepte (cm)", en: "Depth (cm)" }, 36),
    size("height_mm", { fr: "Hauteur (cm)", nl: "Hoogte (cm)", en: "Height (cm)" }, 45),
    {
      key: "weight_g",
      header: { fr: "Poids (kg)", nl: "Gewicht (kg)", en: "Weight (kg)" },
      about: { fr: "En kilogrammes.", nl: "In kilogram.", en: "In kilograms." },
      read: number({ decimals: 3, min: 1, max: 500_000 }),
      example: 4.2,
    },
    {
      key: "bench_minutes",
      header: { fr: "Heures d’établi", nl: "Uren aan de werkbank", en: "Bench hours" },
      about: {
        fr: "Pour une pièce ; 1,5 est une heure et demie.",
        nl: "Voor één stuk; 1,5 is anderhalf uur.",
        en: "For one piece; 1.5 is an hour and a half.",
      },
      read: (cell) => {
        const read = number({ decimals: 2, min: 1, max: 100_000 })(cell)
        return read.ok ? { ok: true, value: Math.max(1, Math.round((Number(read.value) * 60) / 100)) } : read
      },
      example: 1.5,
    },
    {
      key: "lead_min",
      header: { fr: "Délai minimum (semaines)", nl: "Minste levertijd (weken)", en: "Shortest lead time (weeks)" },
      about: { fr: "Fait à la commande seulement.", nl: "Alleen op bestelling.", en: "Made to order only." },
      read: number({ decimals: 0, min: 1, max: 52 }),
    },
    {
      key: "lead_max",
      header: { fr: "Délai maximum (semaines)", nl: "Langste levertijd (weken)", en: "Longest lead time (weeks)" },
      about: { fr: "Fait à la commande seulement.", nl: "Alleen op bestelling.", en: "Made to order only." },
      read: number({ decimals: 0, min: 1, max: 52 }),
    },
    STOCK_BENCH,
    STOCK_ROUBAIX,
    {
      key: "guarantee_months",
      header: { fr: "Garantie (mois)", nl: "Garantie (maanden)", en: "Guarantee (months)" },
      about: { fr: "24 si rien n’est dit.", nl: "24 als er niets staat.", en: "24 where nothing is said." },
      read: number({ decimals: 0, min: 12, max: 240 }),
      example: 24,
    },
    {
      key: "eco_participation_cents",
      header: { fr: "Éco-participation", nl: "Éco-participation", en: "Éco-participation" },
      about: { fr: "En euros, TVA comprise.", nl: "In euro, btw inbegrepen.", en: "In euros, VAT included." },
      read: number({ decimals: 2, min: 0, max: 100_000 }),
    },
    {
      key: "purchase_cost_cents",
      header: { fr: "Prix d’achat", nl: "Aankoopprijs", en: "Purchase price" },
      about: {
        fr: "D’une pièce achetée d’occasion, en euros.",
        nl: "Van een tweedehands gekocht stuk, in euro.",
        en: "Of a piece bought used, in euros.",
      },
      read: number({ decimals: 2, min: 0, max: 10_000_000 }),
    },
    {
      key: "listed_on",
      header: { fr: "En vente depuis", nl: "Te koop sinds", en: "Listed on" },
      about: {
        fr: "Une date ; aujourd’hui si vide.",
        nl: "Een datum; vandaag als ze leeg is.",
        en: "A date; today when empty.",
      },
      read: day,
    },
  ]
}

const STOCK_COLUMNS: readonly Column[] = [SKU, STOCK_BENCH, STOCK_ROUBAIX]
const PRICE_COLUMNS: readonly Column[] = [SKU, PRICE]

export const SHEET_KINDS = ["pieces", "stock", "prices"] as const
export type SheetKind = (typeof SHEET_KINDS)[number]
export function columnsOf(kind: SheetKind, choices: Choices): readonly Column[] {
  return kind === "pieces" ? pieceColumns(choices) : kind === "stock" ? STOCK_COLUMNS : PRICE_COLUMNS
}
