/** What a variant asks of the bench. */
export type BenchWork = {
  /** Minutes for one piece, at least 1. */
  minutes_each: number
  /** Setting up before pieces are made together. Without `size` one set-up does for any number. */
  batch?: Batch | null
  /** Weeks from the order until it is ready on a free bench, smallest and largest. Their distance is kept when it fills up. */
  lead?: { min: number; max: number } | null
}

export type Batch = { setup_minutes: number; size?: number }

/** Minutes that `quantity` pieces of one order take. Orders do not share a set-up. */
export function minutesFor(work: BenchWork, quantity: number): number {
  const { setup_minutes, size } = sized(work)
  return work.minutes_each * quantity + setup_minutes * Math.ceil(quantity / size)
}

/** The most pieces of one order that `minutes` suffice for: the inverse of `minutesFor`. */
export function piecesIn(work: BenchWork, minutes: number): number {
  const { setup_minutes, size } = sized(work)
  const fullBatches = Math.floor(minutes / (setup_minutes + size * work.minutes_each))
  const whole = fullBatches > 0 ? fullBatches * size : 0
  const rest = minutes - minutesFor(work, whole)
  return whole + Math.max(0, Math.floor((rest - setup_minutes) / work.minutes_each))
}

function sized({ batch }: BenchWork): { setup_minutes: number; size: number } {
  return { setup_minutes: batch?.setup_minutes ?? 0, size: batch?.size ?? Number.MAX_SAFE_INTEGER }
}
