import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type Freed, tellWaiting } from "../workflows/waiting-list/tell-waiting"

/** Something came free, or an operator has other hours: whoever waits longest hears of it first. */
export default async function tellThoseWhoWait({ event, container }: SubscriberArgs<Freed>): Promise<void> {
  const { inventory_item_ids = [], operator_ids = [] } = event.data
  await tellWaiting(container, { inventory_item_ids, operator_ids })
}

export const config: SubscriberConfig = {
  event: ["goods.freed", "bench.changed"],
  context: { subscriberId: "tell-waiting" },
}
