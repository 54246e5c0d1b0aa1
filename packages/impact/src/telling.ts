/** A number's row and column in a table with its sums. */
export type Place = readonly [row: number, column: number]
type Hidden = readonly (readonly boolean[])[]

/**
 * Lines (rows, columns; the last number is the sum) of which subtraction tells too much: one number alone is hidden, or
 * the sum is told and what is hidden under it makes a group smaller than `least`.
 */
export function tellingLines(full: readonly (readonly number[])[], hidden: Hidden, least: number): Place[][] {
  const rows = full.map((row, y) => row.map((_, x): Place => [y, x]))
  const columns = (full[0] ?? []).map((_, x) => full.map((_, y): Place => [y, x]))
  return [...rows, ...columns].filter((line) => {
    const unknown = line.filter(([y, x]) => hidden[y]?.[x])
    if (unknown.length === 0) return false
    if (unknown.length === 1) return true
    const last = line.at(-1)
    const isSumTold = last !== undefined && !hidden[last[0]]?.[last[1]]
    const rest = unknown.reduce((sum, [y, x]) => sum + (full[y]?.[x] ?? 0), 0)
    return isSumTold && rest > 0 && rest < least
  })
}

/**
 * Whether a hidden number follows from the others. Each hidden number joins its row to its column; it follows exactly
 * where no other way leads from the one to the other, since every cycle of hidden numbers leaves them free to shift.
 */
export function isTold(hidden: Hidden, [row, column]: Place): boolean {
  const seenRows = new Set([row])
  const seenColumns = new Set<number>()
  const queue: { row: number }[] = [{ row }]
  for (const { row: y } of queue) {
    for (const [x, isHidden] of (hidden[y] ?? []).entries()) {
      if (!isHidden || (y === row && x === column) || seenColumns.has(x)) continue
      if (x === column) return false
      seenColumns.add(x)
      for (const [next, line] of hidden.entries())
        if (line[x] && !seenRows.has(next)) {
          seenRows.add(next)
          queue.push({ row: next })
        }
    }
  }
  return true
}
