import { addDays, type CalendarDate } from "./dates.js"
import { addWeeks, mondayOf, weekOf } from "./iso-week.js"

export const CAP_PERIODS = ["week", "month", "year"] as const
export type CapPeriod = (typeof CAP_PERIODS)[number]

/**
 * The most pieces that may be ordered to be made in a calendar period, of one piece or of a whole operator. An order
 * counts in the period of its own date, whenever it is made. Pieces that stand ready do not count: they are made.
 */
export type Cap = { id: string; per: CapPeriod; pieces: number }

/** Pieces counted so far, as `cap_use` keeps them. */
export type CapUse = { cap_id: string; period: string; used: number }

/** Pieces to count; `used + pieces <= limit` is the condition to write. */
export type CapTake = { cap_id: string; period: string; pieces: number; limit: number }

/**
 * How many pieces caps still allow, and how many an untouched period allows (both `Infinity` without a cap); the day an
 * exhausted one begins again.
 */
export type CapRoom = { left: number; limit: number; opens_on: CalendarDate | null }
export const NO_CAP: CapRoom = { left: Infinity, limit: Infinity, opens_on: null }

export type CapLine = { line_id: string; quantity: number; caps: readonly Cap[] }
export type CapPlan =
  { ok: true; takes: CapTake[] } | { ok: false; short: { line_id: string; cap_id: string; available: number }[] }

/** The period an order of that date counts in: `2026-W48`, `2026-11` or `2026`. Weeks are ISO weeks. */
export function periodKey({ per }: Pick<Cap, "per">, date: CalendarDate): string {
  switch (per) {
    case "week":
      return weekOf(date)
    case "month":
      return date.slice(0, 7)
    case "year":
      return date.slice(0, 4)
  }
}

/** The first day of the period after the one `date` lies in. */
export function nextPeriodStart({ per }: Pick<Cap, "per">, date: CalendarDate): CalendarDate {
  switch (per) {
    case "week":
      return mondayOf(addWeeks(weekOf(date), 1))
    case "month":
      return `${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`
    case "year":
      return `${Number(date.slice(0, 4)) + 1}-01-01`
  }
}

/** What all caps together still allow on that date. */
export function capRoom(caps: readonly Cap[], uses: readonly CapUse[], today: CalendarDate): CapRoom {
  const left = caps.map((cap) => Math.max(0, cap.pieces - usedOf(cap, uses, today)))
  const exhausted = caps.filter((_, index) => left[index] === 0).map((cap) => nextPeriodStart(cap, today))
  const limit = Math.min(Infinity, ...caps.map((cap) => cap.pieces))
  return { left: Math.min(Infinity, ...left), limit, opens_on: exhausted.sort().at(-1) ?? null }
}

/** Counts lines against their caps: all lines or none. Takes come merged, by cap, in the order of cap ids to lock in. */
export function planCaps(lines: readonly CapLine[], uses: readonly CapUse[], today: CalendarDate): CapPlan {
  const takes = new Map<string, CapTake>()
  const short: { line_id: string; cap_id: string; available: number }[] = []
  for (const { line_id, quantity, caps } of lines) {
    const blocked = caps.flatMap((cap) => {
      const available = Math.max(0, cap.pieces - usedOf(cap, uses, today) - (takes.get(cap.id)?.pieces ?? 0))
      return available < quantity ? [{ line_id, cap_id: cap.id, available }] : []
    })
    short.push(...blocked)
    if (blocked.length === 0) for (const cap of caps) addTake(takes, cap, { quantity, today })
  }
  if (short.length > 0) return { ok: false, short }
  return { ok: true, takes: [...takes.values()].sort((a, b) => (a.cap_id < b.cap_id ? -1 : 1)) }
}

function addTake(takes: Map<string, CapTake>, cap: Cap, { quantity, today }: { quantity: number; today: string }) {
  const pieces = (takes.get(cap.id)?.pieces ?? 0) + quantity
  takes.set(cap.id, { cap_id: cap.id, period: periodKey(cap, today), pieces, limit: cap.pieces })
}

function usedOf(cap: Cap, uses: readonly CapUse[], today: CalendarDate): number {
  const period = periodKey(cap, today)
  return uses.find((use) => use.cap_id === cap.id && use.period === period)?.used ?? 0
}
