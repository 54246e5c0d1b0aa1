import type { BenchSummary } from "./summarise-bench.js"

/** Weeks looked at to say how free a bench is, from its smallest promise on. */
export const FREEDOM_WEEKS = 8
/** Freedom is told in tenths, so that the order does not move with every sale. Below one tenth an operator is quiet. */
export const QUIET_BELOW = 1

/** How free an operator's bench is: 0 (nothing free) to 10 (all free) tenths of its own open minutes. */
export type Freedom = { operator: string; tenths: number }

/** A piece to be placed. `listed_on`: the day it was first listed; `needs_hours`: it has to be made. */
export type Turning = { id: string; operator: string; listed_on: string; needs_hours: boolean }

/** The free part of the coming weeks, in tenths, rounded down; 0 where the bench is not open at all. */
export function freedomOf(summary: BenchSummary): Freedom {
  const last = Math.min(summary.first + FREEDOM_WEEKS - 1, summary.last)
  const within = (sums: readonly number[]) => (sums[last + 1] ?? 0) - (sums[summary.first] ?? 0)
  const open = within(summary.open_before)
  const tenths = open > 0 && !summary.paused ? Math.floor((10 * within(summary.free_before)) / open) : 0
  return { operator: summary.operator_id, tenths }
}

/** Whether an operator is no longer promoted; its pieces stay for sale and can be found. */
export function isQuiet({ tenths }: Freedom): boolean {
  return tenths < QUIET_BELOW
}

type Place = {
  id: string
  /** 0 promoted; 1 quiet, stands ready; 2 quiet, to be made. */
  tier: 0 | 1 | 2
  round: number
  weight: number
  rank: number
}

/** Smallest number that every weight from 1 to 12 divides, so that turns are compared in whole numbers. */
const LAP = 27_720
/** Added to the tenths: an all free bench (12) has four times the turns of one that is just not quiet (3). */
const HEAD_START = 2

/**
 * The recommended order, all pieces once. Operators take turns, newest piece first; the freer a bench, the more often
 * its turn comes: an all free one has four places for one of a bench that is just not quiet. Where turns fall
 * together, each round another operator begins. Pieces of quiet operators come last, those that stand ready before
 * those to be made, again by turns. An operator without a `Freedom` is quiet. Depends on nothing but its input,
 * whatever the order that comes in.
 */
export function recommendedOrder(pieces: readonly Turning[], freedoms: readonly Freedom[]): string[] {
  const freedomByOperator = new Map(freedoms.map((freedom) => [freedom.operator, freedom]))
  const owned = byOperator(pieces)
  return [...owned]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([operator, own], rank) =>
      placesOf(own.sort(newestFirst), freedomByOperator.get(operator) ?? { operator, tenths: 0 }, rank),
    )
    .sort((a, b) => byTurn(a, b, owned.size))
    .map(({ id }) => id)
}

function byOperator(pieces: readonly Turning[]): Map<string, Turning[]> {
  const owned = new Map<string, Turning[]>()
  for (const piece of pieces) {
    const own = owned.get(piece.operator)
    if (own) own.push(piece)
    else owned.set(piece.operator, [piece])
  }
  return owned
}

function placesOf(own: readonly Turning[], freedom: Freedom, rank: number): Place[] {
  const queues = isQuiet(freedom)
    ? ([1, 2] as const).map((tier) => ({ tier, weight: 1, queue: own.filter((p) => p.needs_hours === (tier === 2)) }))
    : [{ tier: 0 as const, weight: Math.min(10, freedom.tenths) + HEAD_START, queue: own }]
  return queues.flatMap(({ queue, tier, weight }) => queue.map(({ id }, round) => ({ id, tier, round, weight, rank })))
}

function byTurn(a: Place, b: Place, operators: number): number {
  const turn = (place: Place) => (place.round + 1) * (LAP / place.weight)
  const beginning = (place: Place) => (place.rank - (place.round % operators) + operators) % operators
  return a.tier - b.tier || turn(a) - turn(b) || b.weight - a.weight || beginning(a) - beginning(b)
}

function newestFirst(a: Turning, b: Turning): number {
  return compare(b.listed_on, a.listed_on) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
