import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { Deed } from "./act-on-order"
import { parcelsFor } from "./parcels-for"

/** Takes parcels apart again: their pieces wait for their customer as before. */
export function unpackOrder(named: readonly string[] | null): Deed {
  return async ({ container, order }) => {
    const found = parcelsFor("unpack", order, named)
    if (!found.ok) return found
    for (const { id } of found.parcels)
      await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: order.id, fulfillment_id: id } })
    return { ok: true, outcome: { parcels: found.parcels.map(({ id }) => id) } }
  }
}
