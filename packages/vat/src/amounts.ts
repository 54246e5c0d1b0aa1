/**
 * VAT inside a price that contains it, in integer cents: `gross * rate / (100 + rate)`, rounded half up, once.
 * `rateBasisPoints`: 2100 = 21 %. Exact for any safe integer.
 */
export function vatInside(grossCents: number, rateBasisPoints: number): number {
  const whole = BigInt(10_000 + rateBasisPoints)
  const twice = 2n * BigInt(grossCents) * BigInt(rateBasisPoints)
  return Number((twice + whole) / (2n * whole))
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
