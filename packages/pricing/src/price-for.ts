import { type PricingInputs } from "./pricing-inputs.js"
import { splitPrice } from "./what-is-left.js"

/** No price goes beyond this: a hundred thousand million euros in cents, far below the largest exact integer. */
const HIGHEST = 10 ** 13

/**
 * The lowest price, VAT included, in cents, of which at least `neededCents` reach the workshop after VAT and shares.
 * @throws RangeError when `neededCents` is no safe integer, is negative, or no price would do.
 */
export function priceFor(neededCents: number, terms: Pick<PricingInputs, "shares" | "vat">): number {
  if (!Number.isSafeInteger(neededCents) || neededCents < 0) throw new RangeError(`not an amount: ${neededCents}`)
  const brings = (price: number) => splitPrice(price, terms).received_cents >= neededCents
  if (!brings(HIGHEST)) throw new RangeError(`no price brings ${neededCents}`)
  let [tooLow, enough] = [-1, HIGHEST]
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2)
    if (brings(middle)) enough = middle
    else tooLow = middle
  }
  return enough
}
