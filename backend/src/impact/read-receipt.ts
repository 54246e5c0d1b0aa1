import { receiptOf } from "@etabli/impact"
import type { ImpactReceipt } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../today"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import type { PlacedBasketFacts } from "../workflows/read-placed-basket/placed-facts"

type Row = { line_id: string; order_id: string; quantity: number; bench_minutes: number; materials: string[] }

/** Hours as the piece's workshop plans them today; a piece that is gone from the shop keeps its own. */
const LINES = `
  select li.id as line_id, bo.order_id, greatest(oi.quantity - coalesce(oi.return_received_quantity, 0), 0)::int as quantity,
         coalesce(vd.bench_minutes, 0) as bench_minutes, coalesce(d.materials, '{}') as materials
    from basket_order bo
    join "order" o on o.id = bo.order_id and o.canceled_at is null
    join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id
    left join variant_details vd on vd.variant_id = li.variant_id
    left join piece_details d on d.product_id = li.product_id
   where bo.basket_id = ? and bo.deleted_at is null
   order by bo.position, li.id`

/** What a purchase is known to have done; empty where all of it was called off. */
export async function readReceipt(
  container: Pick<MedusaContainer, "resolve">,
  { id, reference, placed_at, plan, orders }: PlacedBasketFacts,
): Promise<ImpactReceipt> {
  const { rows } = await runPrepared<Row>(databaseOf(container), LINES, [id])
  const lines = rows.flatMap((row) => {
    const planned = plan.orders.flatMap((order) => order.lines).find((line) => line.id === row.line_id)
    const maker = orders.find((order) => order.id === row.order_id)?.maker
    return planned && maker && row.quantity > 0 ? [{ ...row, planned, maker }] : []
  })
  const receipt = receiptOf(lines.map(({ maker, ...line }) => ({ ...line, operator: maker.handle })))
  return {
    reference,
    locale: plan.locale,
    placed_on: today(new Date(placed_at)),
    ...receipt,
    operators: receipt.operators.flatMap(({ operator, ...sums }) => {
      const maker = lines.find((line) => line.maker.handle === operator)?.maker
      return maker ? [{ handle: maker.handle, name: maker.name, city: maker.city, tint: maker.tint, ...sums }] : []
    }),
    lines: lines.map(({ planned, maker, quantity, bench_minutes, materials }) => ({
      handle: planned.handle,
      title: planned.title,
      maker: maker.name,
      quantity,
      materials,
      bench_minutes: bench_minutes * quantity,
    })),
  }
}
