import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { refusalOf } from "../../workshop-orders/order-machine"
import { factsOf } from "../../workshop-orders/order-row"
import type { OrderDetail } from "../../workshop-orders/read-order"
import type { Acting, Deed } from "./act-on-order"
import { gatherGoods } from "./gather-goods"
import { type Refused, refused } from "./order-action"

export type Packed = { line_id: string; quantity: number }

/** Packs pieces of an order; all that is left of it when none are named. */
export function prepareOrder(asked: readonly Packed[] | null): Deed {
  return async (acting) => {
    const { order } = acting
    const refusal = refusalOf("prepare", factsOf(order))
    if (refusal) return refused(refusal)
    const items = asked ?? leftOf(order)
    return refusedItems(order, items) ?? pack(acting, items)
  }
}

function leftOf(order: OrderDetail): Packed[] {
  return order.lines
    .filter(({ pieces }) => pieces.to_prepare > 0)
    .map(({ id, pieces }) => ({ line_id: id, quantity: pieces.to_prepare }))
}

function refusedItems(order: OrderDetail, items: readonly Packed[]): Refused | null {
  if (new Set(items.map(({ line_id }) => line_id)).size !== items.length) return refused("unknown_line", "lines")
  for (const [index, { line_id, quantity }] of items.entries()) {
    const line = order.lines.find(({ id }) => id === line_id)
    if (!line) return refused("unknown_line", `lines.${String(index)}`)
    if (quantity > line.pieces.to_prepare) return refused("too_many", `lines.${String(index)}.quantity`)
  }
  return null
}

async function pack({ container, db, order, action }: Acting, items: readonly Packed[]): ReturnType<Deed> {
  const gathered = await gatherGoods(db, { orderId: order.id, lines: items })
  if (!gathered.ok) return refused("goods_missing")
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.id,
      items: items.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      created_by: action.actorId,
      location_id: gathered.locationId,
    },
  })
  return { ok: true, outcome: { parcels: [result.id], lines: [...items] } }
}
