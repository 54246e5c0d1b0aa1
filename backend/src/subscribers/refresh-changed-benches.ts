import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { soonForEach } from "../background/soon-for-each"
import { refreshBenches } from "../catalogue/refresh-bench"

/** A sale and its neighbours come together: their operators' pages are looked at once. */
const refreshSoon = soonForEach({ name: "benches", gatherMs: 1000, run: refreshBenches })

/** Hours were taken, given back or set: what the operator's other pieces say may have changed with them. */
export default async function refreshChangedBenches({
  event,
  container,
}: SubscriberArgs<{ operator_ids: string[] }>): Promise<void> {
  refreshSoon(container, event.data.operator_ids)
}

export const config: SubscriberConfig = {
  event: ["bench.taken", "goods.freed", "bench.changed"],
  context: { subscriberId: "refresh-changed-benches" },
}
