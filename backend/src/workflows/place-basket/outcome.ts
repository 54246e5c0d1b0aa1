import type { Done, Refusal } from "../refusal"

/** What placing came to when it was not refused. */
export type Placement =
  { status: "placed"; basket_id: string; reference: string } | { status: "action_required"; action_url: string }

/** A refusal leaves the basket as it was, its stock given back and no money kept. */
export type PlaceOutcome = Done<Placement> | Refusal
export type ShortLine = { line_id: string; title: string; available: number }
