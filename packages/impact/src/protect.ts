import { isTold, type Place, tellingLines } from "./telling.js"

/** Fewer persons than this, and one of them might know another: their number is not told. */
export const SMALLEST_GROUP = 5

/** A number, or null where it is not told. */
export type Shown = number | null
export type ProtectedTable = { cells: Shown[][]; rows: Shown[]; columns: Shown[]; total: Shown }

/**
 * A table of counts of persons with its sums, of which no group of 1 to 4 persons can be read: neither in a cell or a sum,
 * nor by subtracting what is told from a sum, in any number of steps. Zeros are told. Cells beyond the small ones are
 * hidden where that is needed, the smallest first.
 * @param cells rows of equal length, whole numbers from 0
 */
export function protect(cells: readonly (readonly number[])[]): ProtectedTable {
  const full = withSums(cells)
  const hidden = full.map((row) => row.map((value) => isSmall(value)))
  for (let next = weakSpot(full, hidden); next; next = weakSpot(full, hidden)) hide(hidden, next)
  const shown = full.map((row, y) => row.map((value, x): Shown => (hidden[y]?.[x] ? null : value)))
  const last = shown.at(-1) ?? []
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rows: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
    columns: last.slice(0, -1),
    total: last.at(-1) ?? null,
  }
}

export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_GROUP
}

/** The table with a column and a row of sums: in each line of it the last number is the sum of the others. */
export function withSums(cells: readonly (readonly number[])[]): number[][] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
  const width = cells[0]?.length ?? 0
  const rows = cells.map((row) => [...row, sum(row)])
  const columns = Array.from({ length: width + 1 }, (_, x) => sum(rows.map((row) => row[x] ?? 0)))
  return [...rows, columns]
}

/** The next number to hide, or null where nothing small can be read any more. */
function weakSpot(full: readonly number[][], hidden: readonly boolean[][]): Place | null {
  for (const line of tellingLines(full, hidden, SMALLEST_GROUP)) {
    const spot = smallestShown(line, full, hidden)
    if (spot) return spot
  }
  for (const place of places(full)) {
    const [y, x] = place
    if (!isSmall(full[y]?.[x] ?? 0) || !isTold(hidden, place)) continue
    const spot = smallestShown([...rowOf(full, y), ...columnOf(full, x)], full, hidden)
    if (spot) return spot
  }
  return null
}

/** Zeros go last: they are told wherever that is safe. */
function smallestShown(line: readonly Place[], full: readonly number[][], hidden: readonly boolean[][]): Place | null {
  const value = ([y, x]: Place) => full[y]?.[x] ?? 0
  const shown = line.filter(([y, x]) => !hidden[y]?.[x])
  return shown.sort((a, b) => Number(value(a) === 0) - Number(value(b) === 0) || value(a) - value(b))[0] ?? null
}

function hide(hidden: boolean[][], [y, x]: Place): void {
  const row = hidden[y]
  if (row) row[x] = true
}

const places = (full: readonly number[][]): Place[] => full.flatMap((row, y) => row.map((_, x): Place => [y, x]))
const rowOf = (full: readonly number[][], y: number): Place[] => (full[y] ?? []).map((_, x): Place => [y, x])
const columnOf = (full: readonly number[][], x: number): Place[] => full.map((_, y): Place => [y, x])
