import { type Language, missingForPublication, type PieceDraft, pieceDraftSchema, stillChecked } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readWords } from "../../words/read-words"
import { unknownWords } from "../../words/unknown-words"
import { databaseOf } from "../../database/database-of"
import type { FormRow } from "../../pieces/piece-row"
import { readOperatorFacts } from "../../pieces/publishing-operator"
import { readFormRows } from "../../pieces/read-piece-form"
import { toDraft } from "../../pieces/to-draft"
import { fieldsOfIssues } from "../../pieces/fields-of-issues"
import type { PieceEdit, ShownPicture } from "../import-pieces/listed-piece"
import type { ListingRefusal } from "../write-pieces/listing-refusal"
import { listPiece } from "./list-piece"
import { ownPictures, type SentPicture } from "./own-pictures"

/** What a form sends. */
export type SentPiece = {
  version: number
  /** As the draft's schema has it, without what only the house says: address, operator, first day. */
  piece: Record<string, unknown>
  pictures: SentPicture[]
  /** Languages that the person says to have read over, of all there are. */
  read: Language[]
  /** Stock as the form showed it, by SKU and place. */
  seen: Record<string, Record<string, number>>
}
export type SavePiece = {
  operatorId: string
  pieceId: string
  by: string
  sent: SentPiece
  /** Absent: as it is. */
  status?: "draft" | "published" | undefined
}
export type SaveOutcome =
  { ok: true } | { ok: false; refusal: ListingRefusal | { code: "invalid"; fields: { path: string; code: string }[] } }

/**
 * Saves what a form says of a piece, all or nothing, by the path that files take. A piece that is shown, or is to be,
 * must lack nothing.
 */
export async function savePiece(container: MedusaContainer, save: SavePiece): Promise<SaveOutcome> {
  const { operatorId, pieceId, sent } = save
  const [row] = await readFormRows(container, operatorId, [pieceId])
  if (!row) throw new Error(`${pieceId} is no piece of ${operatorId}`)
  const parsed = pieceDraftSchema.safeParse(withHouseFields(row, sent.piece))
  if (!parsed.success) return invalid(fieldsOfIssues(parsed.error.issues))
  const pictures = await ownPictures(container, { operatorId, sent: sent.pictures, kept: row.pictures })
  if (pictures === null) return invalid([{ path: "pictures", code: "unknown" }])
  const piece = keepingSaid(toDraft(row), parsed.data)
  const status = save.status ?? (row.status === "published" ? "published" : "draft")
  const facts = await readOperatorFacts(databaseOf(container), operatorId)
  const strange = strangePlaces(piece, facts.places)
  if (strange.length > 0) return invalid(strange)
  const unknown = unknownWords(await readWords(databaseOf(container)), piece)
  if (unknown.length > 0) return invalid(unknown.map((path) => ({ path, code: "unknown" })))
  const missing = status === "published" ? missingForPublication(piece, pictures, facts) : []
  if (missing.length > 0) return { ok: false, refusal: { code: "not_complete", fields: missing } }
  return listPiece(container, {
    row,
    piece,
    edit: editOf(row, { piece, pictures, sent, status }),
    by: save.by,
    operatorId,
  })
}

type Said = { piece: PieceDraft; pictures: ShownPicture[]; sent: SentPiece; status: "draft" | "published" }

function editOf(row: FormRow, { piece, pictures, sent, status }: Said): PieceEdit {
  const checked = stillChecked({ piece: toDraft(row), checked: row.checked }, piece, sent.read)
  return { version: sent.version, status, checked, pictures, seen: sent.seen }
}

/** The house's fields beside those that were sent; sending one of them is a fault that the schema does not see. */
function withHouseFields(row: FormRow, sent: Record<string, unknown>): Record<string, unknown> {
  const own = ["handle", "operator", "listed_on"].filter((field) => field in sent)
  const alien = Object.fromEntries(own.map((field) => [`sent_${field}`, true]))
  return { ...sent, ...alien, handle: row.handle, operator: row.operator, listed_on: row.listed_on }
}

/** What decides on VAT is changed, never unsaid: a basket may hold the piece. */
function keepingSaid(before: PieceDraft, after: PieceDraft): PieceDraft {
  const { kind = before.kind, condition = before.condition, origin = before.origin } = after
  return { ...after, kind, condition, origin }
}

function strangePlaces(piece: PieceDraft, places: readonly { handle: string }[]): { path: string; code: string }[] {
  return piece.variants.flatMap(({ stock = {} }, index) =>
    Object.keys(stock)
      .filter((place) => !places.some(({ handle }) => handle === place))
      .map((place) => ({ path: `variants.${String(index)}.stock.${place}`, code: "unknown" })),
  )
}

function invalid(fields: { path: string; code: string }[]): SaveOutcome {
  return { ok: false, refusal: { code: "invalid", fields } }
}
