import type { FormRow } from "../../pieces/piece-row"
import { toDraft } from "../../pieces/to-draft"
import type { KnownPiece, PieceToWrite } from "./piece-to-write"

/** A listed piece as it stands: what is to be otherwise is put over it. */
export function asItStands(row: FormRow, operatorId: string, known: KnownPiece | undefined): PieceToWrite {
  if (!known) throw new Error(`${row.handle} was read and is gone`)
  return {
    operatorId,
    known,
    pictures: row.pictures,
    checked: row.checked,
    seenVersion: row.version,
    isFile: false,
    piece: toDraft(row),
    status: row.status === "published" ? "published" : "draft",
    contentHash: known.content_hash ?? "",
  }
}
