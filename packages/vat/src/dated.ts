/** A calendar day, `YYYY-MM-DD`. Days compare as texts. */
export type IsoDate = string

/** Something that holds from its first to its last day, both included; `valid_until: null` = until further notice. */
export type Dated = { valid_from: IsoDate; valid_until: IsoDate | null }

/** What is wrong with a list of periods; `index` points at the later entry of an overlapping pair. */
export type PeriodProblem = { code: "not_a_date" | "dates_reversed" | "periods_overlap"; index: number }

/** Whether a period holds on a day; its first and last day count. */
export function holdsOn(period: Dated, date: IsoDate): boolean {
  return period.valid_from <= date && (period.valid_until === null || date <= period.valid_until)
}

/** The entries that hold on a day, in the order given. */
export function allOn<Entry extends Dated>(entries: readonly Entry[], date: IsoDate): Entry[] {
  return entries.filter((entry) => holdsOn(entry, date))
}

/** Whether a text is a day of the calendar: `2026-02-29` is none. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Looks for days that are none, periods that end before they begin, and periods that share a day. */
export function periodProblems(periods: readonly Dated[]): PeriodProblem[] {
  const problems: PeriodProblem[] = []
  periods.forEach((period, index) => {
    if (![period.valid_from, period.valid_until ?? period.valid_from].every(isIsoDate)) {
      problems.push({ code: "not_a_date", index })
    } else if (period.valid_until !== null && period.valid_until < period.valid_from) {
      problems.push({ code: "dates_reversed", index })
    } else if (periods.slice(0, index).some((earlier) => overlap(earlier, period))) {
      problems.push({ code: "periods_overlap", index })
    }
  })
  return problems
}

function overlap(one: Dated, other: Dated): boolean {
  return holdsOn(one, other.valid_from) || holdsOn(other, one.valid_from)
}
