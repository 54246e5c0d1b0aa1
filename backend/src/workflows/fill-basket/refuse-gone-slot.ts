import type { BasketGroup } from "@etabli/store-api"
import { refuse, type Refusal } from "../refusal"

/** Refuses times to come that have passed, or at which the workshop is closed by now. */
export function refuseGoneSlot(groups: readonly BasketGroup[]): Refusal | undefined {
  const gone = groups.filter(({ delivery }) => delivery?.slot_gone)
  if (gone.length === 0) return undefined
  const fields = gone.map(({ operator }) => ({ path: `delivery.${operator.handle}.slot`, code: "slot_gone" }))
  return refuse("slot_unavailable", { fields })
}
