import { addWeeks, weekOf } from "@etabli/capacity"
import { generateEntityId } from "@medusajs/framework/utils"
import type { BenchRow } from "../../capacity/benches"
import { today } from "../../today"
import type { LineFacts } from "../read-basket/basket-facts"
import type { LineGoods } from "../read-basket/line-goods"
import type { GoodsNeed } from "../take-goods/goods-need"
import type { PlannedLine } from "./order-plan"

type Context = { goods: LineGoods | undefined; location: string | null; bench: BenchRow | null }

/** The part of a planned line that says what it takes; a hold's goods stand under the id that the line gets. */
export function plannedGoods(
  line: LineFacts,
  { goods, location, bench }: Context,
): Pick<PlannedLine, "id" | "goods" | "ready" | "held"> {
  const held = goods?.isHeld ? line.held : null
  return {
    id: held?.line_id ?? generateEntityId(undefined, "ordli"),
    goods: needOf(line, location),
    ready: goods?.ready ? { ...goods.ready, earliest_week: earliestWeek(line, bench) } : null,
    held: held && { kind: held.kind, expires_at: held.expires_at, taken: held.taken },
  }
}

export function needOf(line: LineFacts, preferred_location: string | null): Pick<GoodsNeed, "stock" | "bench"> {
  const hasStock = line.inventory_item_id && (line.manage_inventory || line.work)
  return {
    stock:
      hasStock && line.inventory_item_id
        ? { inventory_item_id: line.inventory_item_id, per_piece: line.per_piece, preferred_location }
        : null,
    bench: line.work && { work: line.work, caps: line.caps.map(({ id, per, pieces }) => ({ id, per, pieces })) },
  }
}

function earliestWeek(line: LineFacts, bench: BenchRow | null): string {
  return addWeeks(weekOf(today()), Math.max(bench?.plan.min_promise_weeks ?? 1, line.work?.lead?.min ?? 0))
}
