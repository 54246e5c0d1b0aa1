import type { Language, LanguageStates, MissingPoint, PieceDraft } from "@etabli/listing"
import type { Availability } from "@etabli/store-api"
import type { ShownPicture } from "../workflows/import-pieces/listed-piece"
import type { StayingChoice } from "../workflows/write-pieces/why-choices-stay"
import type { Place } from "./publishing-operator"

type FormPlace = Pick<Place, "handle" | "name" | "is_bench" | "country">

/** What `GET /admin/operators/:operator_id/pieces/:piece_id` answers. */
export type PieceForm = {
  id: string
  version: number
  status: "draft" | "published"
  /** Where tags with its printed code are, in the reader's language; null while the shop does not show it. */
  tag_address: string | null
  piece: PieceDraft
  pictures: ShownPicture[]
  languages: LanguageStates
  checked: Language[]
  missing: MissingPoint[]
  /** What the shop says of it now; null while it is not shown. */
  availability: Availability | null
  places: FormPlace[]
  /** Choices that cannot be taken out, and why. */
  staying: StayingChoice[]
  /** Pieces promised to orders, by SKU and place: stock cannot fall below. */
  reserved: Record<string, Record<string, number>>
}
