import { languageOf } from "@etabli/listing"
import type { Row } from "../../database/insert-rows"
import type { PieceToWrite } from "./piece-to-write"

/** The law's two years. */
const USUAL_GUARANTEE = 24

/** The columns of `piece_details`: what a piece is beyond Medusa's product. */
export function detailColumns({ piece, pictures, checked, contentHash }: PieceToWrite): Row {
  return {
    language: languageOf(piece),
    kind: piece.kind ?? "ready",
    condition: piece.condition ?? null,
    origin: piece.origin ?? null,
    materials: piece.materials ?? [],
    colours: piece.colours ?? [],
    finish: piece.finish ?? "",
    lead_weeks_min: piece.lead_weeks?.min ?? null,
    lead_weeks_max: piece.lead_weeks?.max ?? null,
    guarantee_months: piece.guarantee_months ?? USUAL_GUARANTEE,
    eco_participation_cents: piece.eco_participation_cents ?? 0,
    purchase_cost_cents: piece.purchase_cost_cents ?? null,
    care: piece.care ?? {},
    assembly: piece.assembly ?? {},
    repair: piece.repair ?? {},
    condition_note: piece.condition_note ?? null,
    safety: piece.safety ?? null,
    listed_on: piece.listed_on,
    pictures,
    checked,
    content_hash: contentHash,
  }
}
