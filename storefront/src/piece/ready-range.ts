const DAY_MS = 86_400_000

/** The days between which a piece ordered today will be made, as ISO dates. */
export function readyRange(
  today: string,
  weeks: { weeks_min: number; weeks_max: number },
): { from: string; to: string } {
  return { from: addWeeks(today, weeks.weeks_min), to: addWeeks(today, weeks.weeks_max) }
}

function addWeeks(isoDate: string, weeks: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + weeks * 7 * DAY_MS).toISOString().slice(0, 10)
}
