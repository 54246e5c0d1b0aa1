import type { Method as Way } from "@etabli/store-api"

/** Where a piece of an order stands, from first to last. */
export const PIECE_STATES = ["to_prepare", "ready", "shipped", "handed_over"] as const
export type PieceState = (typeof PIECE_STATES)[number]

/** An order stands where its slowest piece does, unless it is cancelled. */
export const WORK_STATES = [...PIECE_STATES, "cancelled"] as const
export type WorkState = (typeof WORK_STATES)[number]

const PICKUPS: readonly Way[] = ["pickup_workshop", "pickup_roubaix"]
const BROUGHT: readonly Way[] = ["parcel", "van"]
const ALL: readonly Way[] = [...PICKUPS, ...BROUGHT]

export const MOVES = ["prepare", "unpack", "ship", "hand_over"] as const
export type Move = (typeof MOVES)[number]

type Step = { from: PieceState; to: PieceState; ways: readonly Way[] }

/** Every step a piece can take, and in which ways of delivery. What is not here cannot happen. */
export const STEPS: Readonly<Record<Move, readonly Step[]>> = {
  prepare: [{ from: "to_prepare", to: "ready", ways: ALL }],
  unpack: [{ from: "ready", to: "to_prepare", ways: ALL }],
  ship: [{ from: "ready", to: "shipped", ways: BROUGHT }],
  hand_over: [
    { from: "ready", to: "handed_over", ways: [...PICKUPS, "van"] },
    { from: "shipped", to: "handed_over", ways: BROUGHT },
  ],
}

/** Pieces of a line by what Medusa counts of them; each counts in all steps that it has passed. */
export type LineCounts = { ordered: number; packed: number; shipped: number; delivered: number }
export type PieceCounts = Record<PieceState, number>

export function piecesOf(line: LineCounts): PieceCounts {
  const handed_over = Math.min(line.delivered, line.ordered)
  const gone = Math.min(Math.max(line.shipped, line.delivered), line.ordered)
  const packed = Math.min(Math.max(line.packed, gone), line.ordered)
  return { to_prepare: line.ordered - packed, ready: packed - gone, shipped: gone - handed_over, handed_over }
}

export function sumPieces(lines: readonly LineCounts[]): PieceCounts {
  const counts = lines.map(piecesOf)
  const of = (state: PieceState) => counts.reduce((sum, line) => sum + line[state], 0)
  return { to_prepare: of("to_prepare"), ready: of("ready"), shipped: of("shipped"), handed_over: of("handed_over") }
}

export type OrderFacts = {
  way: Way
  cancelled: boolean
  pieces: PieceCounts
  /** Money of this order's share, in integer cents. */
  captured_cents: number
  refunded_cents: number
  payment_open: boolean
}

export function workState({ cancelled, pieces }: Pick<OrderFacts, "cancelled" | "pieces">): WorkState {
  if (cancelled) return "cancelled"
  return PIECE_STATES.find((state) => pieces[state] > 0) ?? "handed_over"
}

export const REFUSALS = [
  "order_cancelled",
  "nothing_to_prepare",
  "nothing_ready",
  "wrong_way",
  "already_gone",
  "already_paid",
  "nothing_to_refund",
] as const
export type ActionRefusal = (typeof REFUSALS)[number]

export type OrderDeed = Move | "cancel" | "mark_paid" | "refund"
export const DEEDS: readonly OrderDeed[] = [...MOVES, "cancel", "mark_paid", "refund"]

/** Why something cannot be done with an order now; null where it can. */
export function refusalOf(deed: OrderDeed, facts: OrderFacts): ActionRefusal | null {
  if (deed === "refund") return facts.captured_cents > facts.refunded_cents ? null : "nothing_to_refund"
  if (facts.cancelled) return "order_cancelled"
  if (deed === "mark_paid") return facts.payment_open ? null : "already_paid"
  if (deed === "cancel") return facts.pieces.shipped + facts.pieces.handed_over > 0 ? "already_gone" : null
  return moveRefusal(deed, facts)
}

function moveRefusal(move: Move, { way, pieces }: OrderFacts): ActionRefusal | null {
  const steps = stepsFor(move, way)
  if (steps.length === 0) return "wrong_way"
  if (steps.some(({ from }) => pieces[from] > 0)) return null
  return move === "prepare" ? "nothing_to_prepare" : "nothing_ready"
}

export function stepsFor(move: Move, way: Way): readonly Step[] {
  return STEPS[move].filter(({ ways }) => ways.includes(way))
}

/** What may be done with an order now: what its page offers. */
export function deedsOf(facts: OrderFacts): OrderDeed[] {
  return DEEDS.filter((deed) => refusalOf(deed, facts) === null)
}
