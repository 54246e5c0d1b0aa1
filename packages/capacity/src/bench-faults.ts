import type { Bench } from "./bench.js"
import type { Cap, CapUse } from "./caps.js"
import { periodKey } from "./caps.js"
import type { CalendarDate, DateRange } from "./dates.js"
import { isIsoWeek } from "./iso-week.js"

export const BENCH_FAULTS = [
  "no_such_week",
  "negative_minutes",
  "week_twice",
  "weeks_not_rising",
  "dates_reversed",
  "closures_overlap",
  "promise_too_early",
  "promises_reversed",
] as const
/** What is wrong with a setting of a bench; screens translate the code. */
export type BenchFault = { path: (string | number)[]; code: (typeof BENCH_FAULTS)[number] }

/** Everything that is wrong with a bench, each with its field; empty when it can be saved. */
export function benchFaults(bench: Omit<Bench, "country">): BenchFault[] {
  const versions = bench.versions.map(({ from, minutes }) => ({ week: from, minutes }))
  return [
    ...versions.flatMap((entry, index) => weekFaults(entry, ["versions", index], "from")),
    ...bench.exceptions.flatMap((entry, index) => weekFaults(entry, ["exceptions", index], "week")),
    ...versions.flatMap(({ week }, index) =>
      index > 0 && week <= (versions[index - 1]?.week ?? "")
        ? [{ path: ["versions", index, "from"], code: "weeks_not_rising" as const }]
        : [],
    ),
    ...bench.exceptions.flatMap(({ week }, index) =>
      bench.exceptions.findIndex((other) => other.week === week) < index
        ? [{ path: ["exceptions", index, "week"], code: "week_twice" as const }]
        : [],
    ),
    ...closureFaults(bench.closures),
    ...promiseFaults(bench),
  ]
}

/** Caps that already sold more in the running period than they would allow. */
export function capsBelowSold(caps: readonly Cap[], uses: readonly CapUse[], today: CalendarDate) {
  return caps.flatMap((cap) => {
    const used = uses.find((use) => use.cap_id === cap.id && use.period === periodKey(cap, today))?.used ?? 0
    return used > cap.pieces ? [{ cap_id: cap.id, used }] : []
  })
}

function weekFaults(entry: { week: string; minutes: number }, path: (string | number)[], field: string): BenchFault[] {
  return [
    ...(isIsoWeek(entry.week) ? [] : [{ path: [...path, field], code: "no_such_week" as const }]),
    ...(entry.minutes >= 0 ? [] : [{ path: [...path, "minutes"], code: "negative_minutes" as const }]),
  ]
}

function closureFaults(closures: readonly DateRange[]): BenchFault[] {
  return closures.flatMap(({ from, to }, index): BenchFault[] => {
    if (to < from) return [{ path: ["closures", index, "to"], code: "dates_reversed" }]
    const overlaps = closures.slice(0, index).some((other) => from <= other.to && other.from <= to)
    return overlaps ? [{ path: ["closures", index, "from"], code: "closures_overlap" }] : []
  })
}

function promiseFaults({ min_promise_weeks, max_promise_weeks }: Omit<Bench, "country">): BenchFault[] {
  return [
    ...(min_promise_weeks >= 1 ? [] : [{ path: ["min_promise_weeks"], code: "promise_too_early" as const }]),
    ...(max_promise_weeks >= min_promise_weeks
      ? []
      : [{ path: ["max_promise_weeks"], code: "promises_reversed" as const }]),
  ]
}
