import { assertCents } from "./cents.js"

/**
 * Splits `total` cents over parts in proportion to their weights, to the cent: the results are integers, sum to
 * `total`, and each is its exact share rounded down or up. Cents left over go to the largest remainders, the earlier
 * part first. Weights that are all 0 give everything to the first part.
 * @throws RangeError when `total` or a weight is negative or no integer, or there is no part to hold a `total` above 0.
 */
export function splitInProportion(total: number, weights: readonly number[]): number[] {
  for (const value of [total, ...weights]) {
    assertCents(value)
    if (value < 0) throw new RangeError("cannot split a negative amount")
  }
  if (weights.length === 0 && total > 0) throw new RangeError("nothing to split over")
  const sum = weights.reduce((acc, weight) => acc + BigInt(weight), 0n)
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0))

  const shares = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight)
    return { index, floor: Number(product / sum), remainder: product % sum }
  })
  let left = total - shares.reduce((acc, share) => acc + share.floor, 0)
  const result = shares.map((share) => share.floor)
  for (const { index } of [...shares].sort(byRemainder)) {
    if (left === 0) break
    result[index] = (result[index] ?? 0) + 1
    left -= 1
  }
  return result
}

type Share = { index: number; remainder: bigint }

function byRemainder(a: Share, b: Share): number {
  if (a.remainder === b.remainder) return a.index - b.index
  return a.remainder > b.remainder ? -1 : 1
}
