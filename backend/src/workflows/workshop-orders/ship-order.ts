import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { mailOrderShipped } from "../send-mail/mail-order-shipped"
import type { Acting, Deed } from "./act-on-order"
import { parcelsFor } from "./parcels-for"

export type Shipment = { parcels: readonly string[] | null; carrier: string; number: string; url: string | null }

/** Parcels leave: the customer reads with whom, and by which number they find them. */
export function shipOrder(shipment: Shipment): Deed {
  return async (acting) => {
    const found = parcelsFor("ship", acting.order, shipment.parcels)
    if (!found.ok) return found
    const parcels = found.parcels.map(({ id }) => id)
    for (const parcel of parcels) await shipParcel(acting, shipment, parcel)
    const items = found.parcels.flatMap((parcel) => parcel.items)
    await mailOrderShipped(acting.container, { orderId: acting.order.id, actionId: acting.action.id, shipment, items })
    return { ok: true, outcome: { parcels } }
  }
}

async function shipParcel({ container, order, action }: Acting, shipment: Shipment, parcel: string): Promise<void> {
  const { number, url } = shipment
  const items = order.parcels.find(({ id }) => id === parcel)?.items ?? []
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: order.id,
      fulfillment_id: parcel,
      items: items.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      labels: number ? [{ tracking_number: number, tracking_url: url ?? "", label_url: "" }] : [],
      created_by: action.actorId,
    },
  })
}
