import type { PromiseRange } from "@etabli/store-api"
import { addDays, addWorkingDays } from "./working-days.js"

/** When a piece will be ready: it stands there, or it is made within weeks. Fits the contract's `Availability`. */
export type Ready = { state: "in_stock" } | { state: "made_to_order"; weeks_min: number; weeks_max: number }

/** Working days the bench takes to check and pack what is in stock. */
export const PREPARATION_DAYS = [1, 2] as const

export type PromiseOptions = {
  /** Working days of the way of delivery, smallest and largest. */
  days: readonly [number, number]
  /** Country of the workshop: its holidays count. */
  country: string
}

/**
 * The calendar dates, both included, between which something handed over in `days` after it is ready arrives.
 * @param today `YYYY-MM-DD` where the workshop is
 */
export function promise(today: string, ready: Ready, { days, country }: PromiseOptions): PromiseRange {
  const [earliest, latest] = readyBetween(today, ready, country)
  return { from: addWorkingDays(earliest, days[0], country), to: addWorkingDays(latest, days[1], country) }
}

function readyBetween(today: string, ready: Ready, country: string): [string, string] {
  if (ready.state === "in_stock")
    return [addWorkingDays(today, PREPARATION_DAYS[0], country), addWorkingDays(today, PREPARATION_DAYS[1], country)]
  return [addDays(today, ready.weeks_min * 7), addDays(today, ready.weeks_max * 7)]
}

/** Several pieces that go together are ready when the slowest of them is. */
export function slowest(pieces: readonly Ready[]): Ready {
  return pieces.reduce<Ready>(
    (slow, piece) => {
      if (piece.state === "in_stock") return slow
      if (slow.state === "in_stock") return piece
      return {
        state: "made_to_order",
        weeks_min: Math.max(slow.weeks_min, piece.weeks_min),
        weeks_max: Math.max(slow.weeks_max, piece.weeks_max),
      }
    },
    { state: "in_stock" },
  )
}
