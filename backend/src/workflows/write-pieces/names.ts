import { type Language, languageOf, type PieceDraft, type VariantDraft } from "@etabli/listing"
import { anyText } from "../import-pieces/listed-piece"

/** Medusa wants an option on every product; a piece without choice has this one. */
export const NO_CHOICE = { title: "Modèle", value: "Standard" }

type Choosing = Pick<PieceDraft, "handle" | "language" | "title" | "option" | "variants">

/** What Medusa calls the piece's option. A name that is still to be given is the piece's handle there (`isUnsaid`). */
export function optionName(piece: Choosing): string {
  if (piece.option) return anyText(piece.option, languageOf(piece))
  return piece.variants.length > 1 ? piece.handle : NO_CHOICE.title
}

/** What Medusa calls one of the choices: its code until it has a name, for no two may be called the same. */
export function choiceName(piece: Choosing, { title, sku }: Pick<VariantDraft, "title" | "sku">): string {
  if (title) return anyText(title, languageOf(piece))
  return piece.variants.length > 1 || piece.option ? sku : NO_CHOICE.value
}

/** What is in stock is called after piece and choice: Medusa would say "45 cm" and leave open of what. */
export function itemName(piece: Choosing, { title }: Pick<VariantDraft, "title">): string {
  const language: Language = languageOf(piece)
  return [anyText(piece.title, language), title ? anyText(title, language) : ""].filter(Boolean).join(", ")
}
