import type { LanguageStates } from "@etabli/listing"
import type { Availability } from "@etabli/store-api"

/** One row of the pieces list. */
export type ListedRow = {
  id: string
  handle: string
  title: Partial<Record<"fr" | "nl" | "en", string>>
  language: "fr" | "nl" | "en"
  picture_url: string | null
  status: "draft" | "published"
  kind: "ready" | "made_to_order" | "unique"
  /** What the shop says of it now; null while it is not shown. */
  availability: Availability | null
  /** Pieces that lie somewhere, and those of them promised to orders. */
  stocked: number
  reserved: number
  bench_minutes: number
  price_cents: number | null
  price_max_cents: number | null
  languages: LanguageStates
}

/** What `GET /admin/operators/:operator_id/pieces` answers. */
export type ListedPage = { pieces: ListedRow[]; count: number; page_size: number }
