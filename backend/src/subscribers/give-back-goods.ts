import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { databaseOf } from "../database/database-of"
import { deliverEvents } from "../workflows/deliver-events/deliver-events"
import { giveBackOrder } from "../workflows/take-goods/give-back-order"

type Undone = { id: string } | { order_id: string }

/** Medusa gives back the stock of what it cancels, takes back or has less of; hours and caps are ours. */
export default async function giveBackGoods({ event, container }: SubscriberArgs<Undone>): Promise<void> {
  await giveBackOrder(databaseOf(container), "order_id" in event.data ? event.data.order_id : event.data.id)
  deliverEvents.soon(container)
}

export const config: SubscriberConfig = {
  event: ["order.canceled", "order.return_received", "order-edit.confirmed"],
  context: { subscriberId: "give-back-goods" },
}
