import { type Language, languageOf, type PieceDraft, type VariantDraft } from "@etabli/listing"
import { anyText } from "../import-pieces/listed-piece"

/** Medusa wants an option on every product; a piece without choice has this one. */
export const NO_CHOICE = { title: "Modèle", value: "Standard" }

type Choosing = Pick<PieceDraft, "handle" | "language" | "title" | "option" | "variants">

/** What Medusa calls the piece's option. A name that is still to be given is the piece's handle there. */
export function optionName(piece: Choosing): string {
  if (piece.option) return anyText(piece.option, languageOf(piece))
  return hasChoice(piece) ? piece.handle : NO_CHOICE.title
}

/** What Medusa calls one of the choices: its code until it has a name, for no two may be called the same. */
export function choiceName(piece: Choosing, { title, sku }: Pick<VariantDraft, "title" | "sku">): string {
  if (!hasChoice(piece)) return NO_CHOICE.value
  return title ? anyText(title, languageOf(piece)) : sku
}

/** What is in stock is called after piece and choice: Medusa would say "45 cm" and leave open of what. */
export function itemName(piece: Choosing, { title }: Pick<VariantDraft, "title">): string {
  const language: Language = languageOf(piece)
  const choice = title && hasChoice(piece) ? anyText(title, language) : ""
  return [anyText(piece.title, language), choice].filter(Boolean).join(", ")
}

function hasChoice({ variants, option }: Choosing): boolean {
  return variants.length > 1 || option !== undefined
}
