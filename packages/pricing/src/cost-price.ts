import { splitInProportion } from "@etabli/money"
import { proportion, sumOf } from "./exact.js"
import { type PricingInputs, type WorkshopCosts, YEAR_COSTS, type YearCost } from "./pricing-inputs.js"

/** Cents of one piece, by what they are spent on. */
export type CostParts = Record<"materials" | "rejects" | "bench" | "transport" | "purchase" | YearCost, number>

/** Cents of one piece. `full = own + share of the year`; `to_recover = full - subsidies`. */
export type CostPrice = {
  parts: CostParts
  /** Materials, rejects and the hours that this piece adds: what workshops call production cost. */
  production_cents: number
  /** What is spent only because this piece is made and sold: production, transport, what it was bought for. */
  own_cents: number
  /** The piece's part of what the year costs anyway. */
  year_cents: number
  /** The cost price, as if nobody helped. */
  full_cents: number
  /** What subsidies pay of it, never more than the cost they are tied to. */
  subsidies_cents: number
  to_recover_cents: number
}

/** What one piece costs, and how much of that the sale has to bring back. */
export function costPrice({ workshop, piece, vat }: Omit<PricingInputs, "shares">): CostPrice {
  const bench = proportion(workshop.bench_hour_cents, piece.bench_minutes, 60)
  const year = yearParts(workshop, piece, (cost) => workshop.year[`${cost}_cents`])
  const left = yearParts(workshop, piece, (cost) => subsidisedYear(workshop).left[cost])
  const good = 10_000 - piece.reject_bp
  const parts: CostParts = {
    materials: piece.materials_cents,
    bench,
    rejects: proportion(piece.materials_cents + bench, piece.reject_bp, good),
    transport: piece.transport_cents,
    purchase: vat.kind === "margin" ? vat.purchase_cents : 0,
    ...year,
  }
  const production_cents = parts.materials + parts.bench + parts.rejects
  const own_cents = production_cents + parts.transport + parts.purchase
  const year_cents = sumOf(Object.values(year))
  const subsidies_cents = year_cents - sumOf(Object.values(left))
  const full_cents = own_cents + year_cents
  return {
    parts,
    production_cents,
    own_cents,
    year_cents,
    full_cents,
    subsidies_cents,
    to_recover_cents: full_cents - subsidies_cents,
  }
}

/** Cents a year that are left of each cost after subsidies, and what subsidies had no cost to pay for. */
export type SubsidisedYear = { left: Record<YearCost, number>; unused_cents: number }

/** A tied subsidy pays for its own cost alone; one without a tie shares itself out over what is left. */
export function subsidisedYear({ year, subsidies }: Pick<WorkshopCosts, "year" | "subsidies">): SubsidisedYear {
  const given = (tie: string) => sumOf(subsidies.filter((one) => one.tied_to === tie).map((one) => one.cents))
  const tied = YEAR_COSTS.map((cost) => Math.max(0, year[`${cost}_cents`] - given(cost)))
  const free = Math.min(given("any"), sumOf(tied))
  const paid = splitInProportion(free, tied)
  const left = tied.map((cents, index) => cents - (paid[index] ?? 0))
  const spent = sumOf(YEAR_COSTS.map((cost) => year[`${cost}_cents`]))
  return {
    left: Object.fromEntries(YEAR_COSTS.map((cost, index) => [cost, left[index] ?? 0])) as Record<YearCost, number>,
    unused_cents: sumOf(subsidies.map((one) => one.cents)) - (spent - sumOf(left)),
  }
}

/** Pieces that fail take bench and teaching time too: what is sold bears it. */
function yearParts(
  workshop: WorkshopCosts,
  piece: PricingInputs["piece"],
  centsOf: (cost: YearCost) => number,
): Record<YearCost, number> {
  const begun = proportion(piece.bench_minutes, 10_000, 10_000 - piece.reject_bp)
  const spread = (cost: YearCost) =>
    workshop.spread_by === "hours"
      ? proportion(centsOf(cost), begun, workshop.bench_minutes_per_year)
      : proportion(centsOf(cost), 1, workshop.pieces_per_year)
  const supervision =
    piece.supervision_minutes === null
      ? spread("supervision")
      : proportion(centsOf("supervision"), piece.supervision_minutes, workshop.supervision_minutes_per_year)
  return {
    people: spread("people"),
    supervision,
    storage: spread("storage"),
    insurance: spread("insurance"),
    overhead: spread("overhead"),
  }
}
