import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { databaseOf } from "../database/database-of"
import { uncountOrder } from "../workflows/place-basket/uncount-order"

export default async function uncountCancelledOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await uncountOrder(databaseOf(container), event.data.id)
}

export const config: SubscriberConfig = { event: "order.canceled" }
