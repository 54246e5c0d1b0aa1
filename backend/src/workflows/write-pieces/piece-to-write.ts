import type { CapFile, Language, PieceDraft } from "@etabli/listing"
import type { ShownPicture } from "../import-pieces/listed-piece"

export type KnownVariant = {
  id: string
  sku: string
  title: string
  price_id: string | null
  price_set_id: string | null
  /** Of Medusa's option: how the choice is called there. */
  value_id: string | null
  /** As a file last said it. */
  imported_stock: Record<string, number>
}

/** A piece as it stands in the tables. */
export type KnownPiece = {
  id: string
  handle: string
  operator_id: string | null
  content_hash: string | null
  category: string | null
  images: string[]
  caps: CapFile[]
  option: { id: string; title: string; link_id: string } | null
  variants: KnownVariant[]
}

/** A piece as it shall stand in the shop, whoever says so: a file, a form, a sheet. */
export type PieceToWrite = {
  piece: PieceDraft
  operatorId: string
  known: KnownPiece | null
  status: "draft" | "published"
  pictures: ShownPicture[]
  /** Languages that a person has read over. */
  checked: readonly Language[]
  /** The version that was seen; null where nobody saw one. */
  seenVersion: number | null
  /** Of a file; the next one is compared with it. */
  contentHash: string
  /** A file leaves texts that a person added in Medusa, and its stock is kept for the next one; all others say all there is. */
  isFile: boolean
}

/** A piece that stands in the tables already. */
export type ListedPiece = PieceToWrite & { known: KnownPiece }

/** What shall lie somewhere more or less than before; `path` is the field that says so, `told` what a console reads. */
export type WantedMove = { sku: string; place: string; delta: number; path: string; told: string }
