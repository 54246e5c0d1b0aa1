import type { DatedState, OperatorState } from "./operator-state"

export type StoredState = DatedState & { id: string }
export type WantedState = { state: OperatorState; from: string; to: string | null }
export type StatePlan = {
  ended: { id: string; valid_to: string }[]
  /** Rows that would only begin later. */
  removed: string[]
  fresh: DatedState | null
}

/**
 * What to write so that an operator stands so from that day on. To be active again ends what stands in the way, as far as
 * the caller may lift it; every other state is added to what is there, where the strictest holds.
 * @param lifts states that the caller may end
 */
export function planState(
  rows: readonly StoredState[],
  wanted: WantedState,
  lifts: readonly OperatorState[],
): StatePlan {
  const fresh: DatedState = { state: wanted.state, valid_from: wanted.from, valid_to: wanted.to }
  if (wanted.state !== "active") return { ended: [], removed: [], fresh }
  const inTheWay = rows.filter(
    (row) => lifts.includes(row.state) && (row.valid_to === null || row.valid_to >= wanted.from),
  )
  const isCovered = rows.some((row) => row.state === "active" && row.valid_from <= wanted.from && row.valid_to === null)
  return {
    ended: inTheWay
      .filter((row) => row.valid_from < wanted.from)
      .map(({ id }) => ({ id, valid_to: dayBefore(wanted.from) })),
    removed: inTheWay.filter((row) => row.valid_from >= wanted.from).map(({ id }) => id),
    fresh: isCovered ? null : fresh,
  }
}

/** @param day `YYYY-MM-DD` */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
