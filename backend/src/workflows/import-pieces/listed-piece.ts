import { type Language, languageOf, type PieceDraft } from "@etabli/listing"
import type { Texts } from "../save-translations"

/** What the pictures show, in the order of the gallery. */
export const VIEWS = ["piece", "room", "measure"] as const
export type View = (typeof VIEWS)[number]

export type PictureFile = { view: View; path: string; sha256: string; width: number; height: number }
/** A picture in the gallery as it is kept with the piece. */
export type ShownPicture = {
  url: string
  width: number
  height: number
  view?: View
  thumb_url?: string
  /** What it shows, for who cannot see it. */
  alt?: Texts
}

/** What a person's form says beyond a file. */
export type PieceEdit = {
  /** The version the person saw; null where the piece is new. */
  version: number | null
  status: "draft" | "published"
  /** Languages that a person has read over. */
  checked: Language[]
  pictures: ShownPicture[]
  /** Stock as the person saw it, by SKU and place: the difference is what they change. */
  seen: Record<string, Record<string, number>>
}

/** A piece to be listed: a file with its pictures, or what a form says. */
export type ListedPiece = { file: PieceDraft; pictures: PictureFile[]; edit?: PieceEdit }

/** A text as Medusa's own column holds it: in the language the piece was written in. */
export function ownText(texts: Texts | undefined, language: Language): string | null {
  return texts?.[language] ?? null
}

/** The text in the piece's own language, or in the first there is: for names, which must not be empty. */
export function anyText(texts: Texts, language: Language): string {
  return texts[language] ?? texts[languageOf({ title: texts })] ?? ""
}
