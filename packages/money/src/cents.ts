/**
 * Turns integer euro cents into the decimal string Medusa stores, without trailing zeros: 8950 -> "89.5".
 * @throws RangeError when `cents` is not a safe integer.
 */
export function decimalFromCents(cents: number): string {
  assertCents(cents)
  const sign = cents < 0 ? "-" : ""
  const digits = String(Math.abs(cents)).padStart(3, "0")
  const fraction = digits.slice(-2).replace(/0+$/, "")
  return `${sign}${digits.slice(0, -2)}${fraction && `.${fraction}`}`
}

/**
 * Reads a decimal amount of euros ("89.5", 89.5) as integer cents.
 * @throws RangeError when it is no amount or has more than two decimals.
 */
export function centsFromDecimal(amount: string | number): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(String(amount))
  if (!match) throw new RangeError(`not an amount in euros: ${amount}`)
  const cents = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"))
  return match[1] ? -cents : cents
}

/** @throws RangeError when `cents` is not a safe integer. */
export function assertCents(cents: number): void {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not integer cents: ${cents}`)
}
