import { createHmac } from "node:crypto"

/** No letter or digit that is read or heard for another. */
const SIGNS = "ACDEFHJKMNPRTUVWXY3479"
const LENGTH = 6

/**
 * What the customer of one order says when fetching it: `KM4-7RX`. It follows from the order's id, so nothing is stored;
 * it stands in the customer's mail and on their order page, and the workshop never sees it before it is said.
 */
export function pickupCode(orderId: string, secret: string): string {
  const bytes = createHmac("sha256", secret).update(`pick-up ${orderId}`).digest()
  const signs = Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join("")
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}

/** Small letters, spaces and a missing dash do not matter. */
export function isPickupCode(said: string, orderId: string, secret: string): boolean {
  return plain(said) === plain(pickupCode(orderId, secret))
}

const plain = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, "")
