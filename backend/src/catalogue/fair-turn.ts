export type Turning = { id: string; operator: string; listed_on: string }

/**
 * The recommended order: round by round one piece of each operator, its newest first, and each round another operator
 * begins. So a workshop with few pieces is seen as early as one with many, and nobody is always first.
 * Depends on nothing but its input, whatever the order that comes in.
 */
export function fairTurn(pieces: readonly Turning[]): string[] {
  const operators = [...new Set(pieces.map((piece) => piece.operator))].sort(compare)
  const queues = operators.map((operator) => pieces.filter((piece) => piece.operator === operator).sort(newestFirst))
  const rounds = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: rounds }, (_, round) => {
    const first = round % queues.length
    const turn = [...queues.slice(first), ...queues.slice(0, first)]
    return turn.flatMap((queue) => queue[round]?.id ?? [])
  }).flat()
}

function newestFirst(a: Turning, b: Turning): number {
  return compare(b.listed_on, a.listed_on) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
