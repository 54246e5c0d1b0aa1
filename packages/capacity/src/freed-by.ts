import type { StockTake } from "./allocate-stock.js"
import type { CapTake } from "./caps.js"
import type { CalendarDate } from "./dates.js"
import { weekOf } from "./iso-week.js"
import type { BenchTake } from "./plan-bench.js"

/** What lines have taken. */
export type Taken = { stock: readonly StockTake[]; minutes: readonly BenchTake[]; caps: readonly CapTake[] }

/**
 * What a cancellation or a hold that ends gives back: all stock, all pieces counted against caps (in the period they
 * were counted in), and the minutes of this week and later ones. Weeks that are over free nothing: they were worked.
 */
export function freedBy(taken: Taken, today: CalendarDate): Taken {
  const thisWeek = weekOf(today)
  return { ...taken, minutes: taken.minutes.filter(({ week }) => week >= thisWeek) }
}
