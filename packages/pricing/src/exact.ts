/** `amount * part / whole`, rounded half up, exact for safe integers; not negative. */
export function proportion(amount: number, part: number, whole: number): number {
  const twice = 2n * BigInt(amount) * BigInt(part)
  const divisor = BigInt(whole)
  return Number((twice + divisor) / (2n * divisor))
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
