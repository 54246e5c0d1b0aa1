import type { AgreedDelivery, ChosenDelivery, DeliveryChoice, DeliveryOption } from "@etabli/store-api"
import { isSameSlot } from "./offer-delivery"

/** The option a customer chose, with what was told about it; null when it is not offered (any more). */
export function chosenDelivery(
  options: readonly DeliveryOption[],
  choice: DeliveryChoice | undefined,
): ChosenDelivery | null {
  const option = options.find(({ id }) => id === choice?.option_id)
  if (!option || !choice) return null
  const { id, method, price_cents, promise, transfer_weekdays, slots } = option
  const slot = method === "pickup_workshop" ? (choice.slot ?? null) : null
  return {
    option_id: id,
    method,
    price_cents,
    promise,
    slot,
    slot_gone: slot !== null && !slots.some((candidate) => isSameSlot(candidate, slot)),
    stairs: carriedTo(option, choice),
    transfer_weekdays,
  }
}

/** Floor 0 with no word of a lift is what one gets without asking: nothing to agree on. */
function carriedTo({ stairs }: DeliveryOption, { floor = 0, lift = false }: DeliveryChoice): AgreedDelivery["stairs"] {
  return stairs && floor > 0 ? { floor, lift, surcharge_cents: stairs.surcharge_cents } : null
}

/** What is kept with a cart's or an order's shipping method, beside operator and method. */
export function deliveryData({ promise, slot, stairs }: Pick<AgreedDelivery, "promise" | "slot" | "stairs">) {
  return { promise, ...(slot && { slot }), ...(stairs && { floor: stairs.floor, lift: stairs.lift }) }
}

/** Plans and orders of the first days know neither slot nor stairs. */
export type WrittenDelivery = Pick<AgreedDelivery, "method" | "price_cents" | "promise"> & Partial<AgreedDelivery>

export function agreedDelivery(written: WrittenDelivery): AgreedDelivery {
  const { method, price_cents, promise, slot = null, stairs = null, transfer_weekdays = [] } = written
  return { method, price_cents, promise, slot, stairs, transfer_weekdays }
}
