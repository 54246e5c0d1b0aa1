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

/**
 * Where a piece stands in the recommended order: by `turn`, then by `tie`. Both depend on nothing but its own operator's
 * pieces and freedom, so a new piece or a freer bench moves one operator's pieces and nobody else's.
 */
export type TurnPlace = { id: string; turn: number; tie: number }

/** Turns of a tier lie below this; the tiers follow one another, and the largest turn still fits 32 bits. */
const TIER = 600_000_000
/** What one turn is worth to a bench of weight 1. Beyond `MOST_TURNS` pieces of one operator fall together. */
const LAP = 2_520
const MOST_TURNS = 200_000
/** Added to the tenths: an all free bench (12) has four times the turns of one that is just not quiet (3). */
const HEAD_START = 2
const FREEST = 10 + HEAD_START

/**
 * Gives one operator's pieces their places: newest first, the k-th a k-th turn later, and turns come the sooner the freer
 * its bench is. A quiet operator comes after all others: first what stands ready (tier 1), then what is to be made.
 */
export function turnPlaces(pieces: readonly Turning[], freedom: Freedom): TurnPlace[] {
  const own = [...pieces].sort(newestFirst)
  if (!isQuiet(freedom)) return queue(own, 0, Math.min(10, freedom.tenths) + HEAD_START)
  return [
    ...queue(
      own.filter((piece) => !piece.needs_hours),
      1,
      1,
    ),
    ...queue(
      own.filter((piece) => piece.needs_hours),
      2,
      1,
    ),
  ]
}

/** Whether a place is one of an operator that is promoted. */
export function isPromoted({ turn }: Pick<TurnPlace, "turn">): boolean {
  return turn < TIER
}

/**
 * The recommended order, all pieces once. Operators take turns, newest piece first; the freer a bench, the more often
 * its turn comes: an all free one has four places for one of a bench that is just not quiet. Where turns fall together,
 * each round another operator begins, as a number made from operator and round decides. Pieces of quiet operators come
 * last. An operator without a `Freedom` is quiet. Depends on nothing but its input, whatever the order that comes in.
 */
export function recommendedOrder(pieces: readonly Turning[], freedoms: readonly Freedom[]): string[] {
  const freedomByOperator = new Map(freedoms.map((freedom) => [freedom.operator, freedom]))
  return [...byOperator(pieces)]
    .flatMap(([operator, own]) => turnPlaces(own, freedomByOperator.get(operator) ?? { operator, tenths: 0 }))
    .sort((a, b) => a.turn - b.turn || a.tie - b.tie || compare(a.id, b.id))
    .map(({ id }) => id)
}

function queue(pieces: readonly Turning[], tier: number, weight: number): TurnPlace[] {
  return pieces.map(({ id, operator }, index) => {
    const round = Math.min(index + 1, MOST_TURNS)
    return { id, turn: tier * TIER + Math.floor((round * LAP) / weight), tie: tieOf(`${round} ${operator}`, weight) }
  })
}

/** Where turns fall together the freer bench goes first; equal ones as the hash has it. Below 2^31. */
function tieOf(text: string, weight: number): number {
  return (FREEST - weight) * 2 ** 27 + (hash(text) % 2 ** 27)
}

/** FNV-1a, then mixed so that near texts lie far apart: the same number for the same text for ever. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0
  return (value ^ (value >>> 12)) >>> 1
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

function newestFirst(a: Turning, b: Turning): number {
  return compare(b.listed_on, a.listed_on) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
