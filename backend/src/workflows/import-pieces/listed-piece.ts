import type { PieceFile } from "@etabli/listing"
import type { Texts } from "../save-translations"

/** What the pictures show, in the order of the gallery. */
export const VIEWS = ["piece", "room", "measure"] as const
export type View = (typeof VIEWS)[number]

export type PictureFile = { view: View; path: string; sha256: string; width: number; height: number }

/** A listing file with its pictures. */
export type ListedPiece = { file: PieceFile; pictures: PictureFile[] }

/** The language a text is told in where none else is asked for: French if there is one. */
export function baseLanguage(texts: Texts): "fr" | "nl" | "en" {
  return texts.fr !== undefined ? "fr" : texts.nl !== undefined ? "nl" : "en"
}

export function baseText(texts: Texts): string {
  return texts[baseLanguage(texts)] ?? ""
}
