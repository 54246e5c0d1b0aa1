import type { Language, LanguageStates, MissingPoint, PieceDraft } from "@etabli/listing"
import type { Availability } from "@etabli/store-api"

export type Texts = Partial<Record<Language, string>>
export type Shown = { url: string; width: number; height: number; thumb_url?: string; alt?: Texts }
export type Place = { handle: string; name: string; is_bench: boolean; country: string }

/** What `GET …/pieces/:piece_id` answers. */
export type PieceForm = {
  id: string
  version: number
  status: "draft" | "published"
  piece: PieceDraft
  pictures: Shown[]
  languages: LanguageStates
  checked: Language[]
  missing: MissingPoint[]
  availability: Availability | null
  places: Place[]
  reserved: Record<string, Record<string, number>>
  /** Choices that cannot be taken out, and why. */
  staying: { sku: string; why: "sold" | "kept" | "awaited" }[]
}

export type ListedRow = {
  id: string
  title: Texts
  language: Language
  picture_url: string | null
  status: "draft" | "published"
  kind: "ready" | "made_to_order" | "unique"
  availability: Availability | null
  stocked: number
  reserved: number
  bench_minutes: number
  price_cents: number | null
  price_max_cents: number | null
  languages: LanguageStates
}
export type ListedPage = { pieces: ListedRow[]; count: number; page_size: number }

/** What `POST …/publications` answers. */
export type PublishedPieces = {
  published: number
  waiting: { id: string; title: Texts; language: Language; choices: number; missing: MissingPoint[] }[]
}
