import { type MissingPoint, missingForPublication, pieceDraftSchema, type PublishingOperator } from "@etabli/listing"
import type { FormState } from "./form-state"
import type { PieceForm } from "./piece-types"
import { pieceAsTyped } from "./to-sent"

/** What the workshop lacks is as it was read: nothing that is typed here changes it. */
const LACKS_NOTHING: PublishingOperator = {
  name: "-",
  street: "-",
  postal_code: "-",
  city: "-",
  email: "-",
  delivery_ways: 1,
  has_bench: true,
  has_vat_status: true,
}

/** What lacks as the form stands, by the rule that the server has: each point goes as soon as it is filled in. */
export function missingNow(state: FormState, form: PieceForm): readonly MissingPoint[] {
  const { handle, operator, listed_on } = form.piece
  const piece = pieceDraftSchema.safeParse({ ...pieceAsTyped(state), handle, operator, listed_on })
  if (!piece.success) return oneAField(form.missing)
  const ofWorkshop = form.missing.filter(({ path }) => path.startsWith("operator."))
  return oneAField([...missingForPublication(piece.data, state.pictures, LACKS_NOTHING), ...ofWorkshop])
}

/** Condition and origin are one field of the form. */
export function fieldOf(path: string): string {
  return path === "origin" ? "condition" : path
}

/** Points of the same field are one thing to fill in. */
function oneAField(points: readonly MissingPoint[]): MissingPoint[] {
  return [...new Map(points.map((point) => [fieldOf(point.path), point])).values()]
}
