import { answerVariant, type BenchSummary, NO_CAP, type VariantAnswer } from "@etabli/capacity"
import type { Availability, Kind } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorStandingSql, pauseOf, type Standing } from "../access/operator-state"
import { type BenchRow, BENCHES, summariesOf } from "../capacity/benches"
import { roomOf } from "../capacity/cap-room"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import type { LineGoodsFacts } from "../workflows/read-basket/goods-facts"
import { capsSql, WORK } from "../workflows/read-basket/goods-facts-sql"

type Container = Pick<MedusaContainer, "resolve">

/** What a variant can be sold from, beside its operator's bench. */
export type VariantSupply = Pick<LineGoodsFacts, "work" | "caps"> & {
  kind: Kind
  /** Pieces stocked and not reserved, at all places. */
  stock: number
  standing: Standing
}

/** What may be sold of a variant now. */
export function availabilityOf(supply: VariantSupply, summary: BenchSummary | null, today: string): Availability {
  const { kind, stock, work, caps } = supply
  const pause = pauseOf(supply.standing)
  if (pause) return { state: "paused", ...pause }
  if (!summary) return kind === "made_to_order" ? NO_HOURS : ofStock(stock)
  const answer = answerVariant(
    kind === "made_to_order"
      ? { kind, stock, work: work ?? { minutes_each: 1 }, caps: caps.length > 0 ? roomOf(caps, today) : NO_CAP }
      : { kind, stock },
    summary,
  )
  return toAvailability(answer)
}

const NO_HOURS: Availability = { state: "full", reason: "hours", opens_on: null }

function ofStock(stock: number): Availability {
  return stock > 0 ? { state: "in_stock", quantity: stock } : { state: "sold_out" }
}

function toAvailability(answer: VariantAnswer): Availability {
  switch (answer.state) {
    case "in_stock":
      return { state: "in_stock", quantity: answer.stock }
    case "made_to_order":
    case "nearly_full": {
      const { weeks_min, weeks_max, from, to } = answer.ready
      return { state: answer.state, weeks_min, weeks_max, from, to }
    }
    case "full":
      if (answer.reason === "stock") return { state: "sold_out" }
      return { state: "full", reason: answer.reason, opens_on: answer.opens_on }
    case "paused":
      return { state: "paused", until: answer.until }
  }
}

const BEST_FIRST: readonly Availability["state"][] = [
  "in_stock",
  "made_to_order",
  "nearly_full",
  "full",
  "paused",
  "sold_out",
]

/** A piece is as available as the best of its variants; what stands ready of them counts together. */
export function bestOf(all: readonly Availability[]): Availability {
  const [best] = [...all].sort((a, b) => BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || soonest(a, b))
  if (best?.state !== "in_stock") return best ?? { state: "sold_out" }
  const quantity = all.reduce((sum, one) => sum + (one.state === "in_stock" ? one.quantity : 0), 0)
  return { state: "in_stock", quantity }
}

function soonest(a: Availability, b: Availability): number {
  const day = (one: Availability) => ("to" in one ? one.to : "opens_on" in one ? (one.opens_on ?? "9") : "")
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0
}

type SupplyRow = VariantSupply & { product_id: string; operator_id: string }

/**
 * What may be sold of products now, by product id: one statement for their supply and one for the benches of their
 * operators, whatever the number of products.
 */
export async function availabilityOfProducts(
  container: Container,
  productIds: readonly string[],
  today: string,
): Promise<Map<string, Availability>> {
  if (productIds.length === 0) return new Map()
  const db = databaseOf(container)
  const supply = await runPrepared<SupplyRow>(db, SUPPLY_OF_PRODUCTS, [productIds])
  const operators = [...new Set(supply.rows.map((row) => row.operator_id))]
  const benches = await runPrepared<BenchRow>(db, BENCHES, { operators })
  const summaries = summariesOf(benches.rows, today)
  const byProduct = new Map<string, Availability[]>()
  for (const row of supply.rows) {
    const one = availabilityOf(row, summaries.get(row.operator_id) ?? null, today)
    byProduct.set(row.product_id, [...(byProduct.get(row.product_id) ?? []), one])
  }
  return new Map([...byProduct].map(([id, all]) => [id, bestOf(all)]))
}

const SUPPLY_OF_PRODUCTS = `
  select v.product_id, po.operator_id, ${operatorStandingSql("po.operator_id")} as standing, d.kind, ${WORK} as work,
         ${capsSql({ product: "v.product_id", operator: "po.operator_id" })} as caps,
         coalesce((select sum(greatest(l.stocked_quantity - l.reserved_quantity, 0))
                     from product_variant_inventory_item i
                     join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
                    where i.variant_id = v.id and i.deleted_at is null), 0)::int as stock
    from product_variant v
    join piece_details d on d.product_id = v.product_id and d.deleted_at is null
    join product_operator po on po.product_id = v.product_id and po.deleted_at is null
   where v.product_id = any(?) and v.deleted_at is null`
