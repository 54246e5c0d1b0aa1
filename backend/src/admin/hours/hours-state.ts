import type { BenchFile } from "@etabli/listing"
import { readNumber, writeNumber } from "../pieces/numbers-in-fields"
import type { FieldFault } from "../workshop/call-backend"

export const CAP_PERIODS = ["week", "month", "year"] as const
export type CapPeriod = (typeof CAP_PERIODS)[number]
const QUARTERS = 4

/** The hours as they are typed. */
export type HoursState = {
  weekly_hours: BenchFile["weekly_hours"]
  /** Hours of single weeks, as text, by ISO week. */
  weeks: Readonly<Record<string, string>>
  closures: readonly { from: string; to: string }[]
  paused: { from: string; until: string } | null
  min_promise_weeks: string
  max_promise_weeks: string
  caps: Readonly<Record<CapPeriod, string>>
  note: string
}

export function toHoursState(bench: BenchFile, language: string): HoursState {
  const cap = (per: CapPeriod) => writeNumber(bench.caps.find((one) => one.per === per)?.pieces, 1, language)
  return {
    weekly_hours: bench.weekly_hours,
    weeks: Object.fromEntries(bench.exceptions.map(({ week, hours }) => [week, writeNumber(hours, 1, language)])),
    closures: bench.closures,
    paused: bench.paused ? { from: bench.paused.from, until: bench.paused.until ?? "" } : null,
    min_promise_weeks: String(bench.min_promise_weeks),
    max_promise_weeks: String(bench.max_promise_weeks),
    caps: { week: cap("week"), month: cap("month"), year: cap("year") },
    note: "",
  }
}

/** The number of hours in a field, by quarters of an hour; null where it is empty or none. */
export function readHours(text: string): number | null {
  const quarters = readNumber(text, QUARTERS)
  return quarters === null || Number.isNaN(quarters) ? null : quarters / QUARTERS
}

/** These hours from this week on: later changes of the plan give way, single weeks after it too. */
export function copiedForward(state: HoursState, week: string, hours: number): HoursState {
  const before = state.weekly_hours.filter(({ from }) => from < week)
  const weeks = Object.fromEntries(Object.entries(state.weeks).filter(([one]) => one < week))
  return { ...state, weekly_hours: [...before, { from: week, hours }], weeks }
}

export type BenchReading = { ok: true; bench: BenchFile } | { ok: false; faults: FieldFault[] }

/** What the form sends, or which of its fields hold no number. */
export function toBench(state: HoursState): BenchReading {
  const faults: FieldFault[] = []
  const number = (path: string, text: string) => {
    const value = readNumber(text)
    if (value === null || Number.isNaN(value)) faults.push({ path, code: "not_a_number" })
    return value ?? 0
  }
  const written = Object.entries(state.weeks).filter(([, text]) => text.trim() !== "")
  const exceptions = written.map(([week, text]) => {
    const hours = readHours(text)
    if (hours === null) faults.push({ path: `weeks.${week}`, code: "not_a_number" })
    return { week, hours: hours ?? 0 }
  })
  const caps = CAP_PERIODS.filter((per) => state.caps[per].trim() !== "").map((per) => ({
    per,
    pieces: number(`caps.${per}`, state.caps[per]),
  }))
  const { paused } = state
  const bench: BenchFile = {
    weekly_hours: state.weekly_hours,
    exceptions: exceptions.sort((a, b) => (a.week < b.week ? -1 : 1)),
    closures: [...state.closures],
    ...(paused ? { paused: { from: paused.from, ...(paused.until ? { until: paused.until } : {}) } } : {}),
    min_promise_weeks: number("min_promise_weeks", state.min_promise_weeks),
    max_promise_weeks: number("max_promise_weeks", state.max_promise_weeks),
    caps,
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, bench }
}
