import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { config } from "../../config"
import { isPickupCode } from "../../workshop-orders/pickup-code"
import type { OrderDetail } from "../../workshop-orders/read-order"
import { isSameName } from "../../workshop-orders/same-name"
import type { Deed } from "./act-on-order"
import { captureShare } from "./mark-paid"
import { type Refused, refused } from "./order-action"
import { parcelsFor } from "./parcels-for"

/** Who came for it: somebody with the code of the order, or the person it is for by name. Nobody comes for what is brought. */
export type HandOver = {
  parcels: readonly string[] | null
  by: { code: string } | { name: string } | null
  /** The money for it was taken on the spot. */
  paid: boolean
}

/** Pieces go into their customer's hands. What is paid on pick-up is paid before. */
export function handOverOrder(given: HandOver): Deed {
  return async (acting) => {
    const { container, order } = acting
    const found = parcelsFor("hand_over", order, given.parcels)
    if (!found.ok) return found
    const stranger = refuseStranger(order, given.by)
    if (stranger) return stranger
    const isToPay = order.payment_method === "on_pickup" && order.payment_open
    if (isToPay && !given.paid) return refused("payment_awaited", "paid")
    if (isToPay) await captureShare(acting)
    for (const { id } of found.parcels)
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId: id },
      })
    return { ok: true, outcome: { parcels: found.parcels.map(({ id }) => id), paid: isToPay } }
  }
}

function refuseStranger(order: OrderDetail, by: HandOver["by"]): Refused | null {
  if (!order.way.startsWith("pickup")) return null
  if (by === null) return refused("code_wrong", "code")
  if ("code" in by) return isPickupCode(by.code, order.id, config.secrets.link) ? null : refused("code_wrong", "code")
  const names = [order.customer_name, order.company].filter((name) => name !== null)
  return names.some((name) => isSameName(by.name, name)) ? null : refused("name_differs", "name")
}
