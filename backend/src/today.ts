// Making one takes longer than a hundred uses.
const BELGIUM_AND_FRANCE = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" })

/** Today's date where the workshops are, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return BELGIUM_AND_FRANCE.format(now)
}
