/** Months are `YYYY-MM`. */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export function isMonth(text: string): boolean {
  return MONTH.test(text)
}

/** @param by may be negative */
export function monthAfter(month: string, by = 1): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`
}

/**
 * The twelve months that the public reads: they end with the last quarter that is over and of which something was entered,
 * so that what is told changes four times a year and not by one month, whose persons could be counted by difference.
 * @param entered months of which something is known
 * @param today `YYYY-MM-DD`
 * @returns null while no quarter is over
 */
export function publicMonths(entered: readonly string[], today: string): string[] | null {
  const over = entered.filter((month) => isMonth(month) && month < today.slice(0, 7))
  const last = over.reduce((latest, month) => (month > latest ? month : latest), "")
  if (last === "") return null
  const quarterEnd = monthAfter(last, -(Number(last.slice(5)) % 3))
  const first = over.reduce((earliest, month) => (month < earliest ? month : earliest), last)
  return quarterEnd < first ? null : Array.from({ length: 12 }, (_, index) => monthAfter(quarterEnd, index - 11))
}
