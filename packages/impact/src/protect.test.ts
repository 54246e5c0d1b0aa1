import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isSmall, protect, type ProtectedTable, withSums } from "./protect.js"

const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([height, width]) =>
  fc.array(fc.array(fc.nat({ max: 14 }), { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  }),
)

/** All numbers of the answer with their sums, in the places of `withSums`. */
function whole({ cells, rows, columns, total }: ProtectedTable) {
  return [...cells.map((row, y) => [...row, rows[y] ?? null]), [...columns, total]]
}

describe("protect", () => {
  it("counts one to four persons as a small group: the number that is promised to the public", () => {
    expect([0, 1, 4, 5].map(isSmall)).toEqual([false, true, true, false])
    expect(protect([[4, 4]])).toMatchObject({ cells: [[null, null]], total: 8 })
  })

  it("tells a table of large groups as it is", () => {
    expect(
      protect([
        [5, 9],
        [0, 30],
      ]),
    ).toEqual({
      cells: [
        [5, 9],
        [0, 30],
      ],
      rows: [14, 30],
      columns: [5, 39],
      total: 44,
    })
  })

  it("hides a small group, and what would give it away", () => {
    const { cells, total } = protect([
      [3, 20, 9],
      [8, 7, 30],
      [6, 40, 11],
    ])
    expect(cells[0]?.[0]).toBeNull()
    expect(cells.flat().filter((cell) => cell === null).length).toBeGreaterThanOrEqual(4)
    expect(total).toBe(134)
  })

  it("never tells a group of one to four, and never tells what is not so", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const truth = withSums(cells)
        whole(protect(cells)).forEach((row, y) =>
          row.forEach((shown, x) => {
            if (shown === null) return
            expect(isSmall(shown)).toBe(false)
            expect(shown).toBe(truth[y]?.[x])
          }),
        )
      }),
      { numRuns: 500 },
    )
  })

  it("leaves no small group to be worked out by any sums and differences", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const truth = withSums(cells)
        const known = solve(whole(protect(cells)))
        truth.forEach((row, y) =>
          row.forEach((value, x) => {
            if (isSmall(value)) expect(known[y]?.[x]).toBe(false)
          }),
        )
      }),
      { numRuns: 500 },
    )
  })

  it("leaves no line whose rest is a small group", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const truth = withSums(cells)
        const shown = whole(protect(cells))
        const columns = (shown[0] ?? []).map((_, x) => shown.map((row, y) => ({ shown: row[x] ?? null, y, x })))
        const rows = shown.map((row, y) => row.map((each, x) => ({ shown: each, y, x })))
        for (const line of [...rows, ...columns]) {
          if (line.at(-1)?.shown === null) continue
          const rest = line
            .filter((each) => each.shown === null)
            .reduce((sum, { y, x }) => sum + (truth[y]?.[x] ?? 0), 0)
          expect(isSmall(rest)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** What linear algebra can work out: Gaussian elimination over the hidden numbers, by the sums of all lines. */
function solve(shown: (number | null)[][]): boolean[][] {
  const names = new Map<string, number>()
  shown.forEach((row, y) => row.forEach((each, x) => each === null && names.set(`${y} ${x}`, names.size)))
  const height = shown.length
  const width = shown[0]?.length ?? 0
  const equation = (places: [number, number][]) => {
    const row = Array.from({ length: names.size }, () => 0)
    places.forEach(([y, x], index) => {
      const at = names.get(`${y} ${x}`)
      if (at !== undefined) row[at] = index === places.length - 1 ? -1 : 1
    })
    return row
  }
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  const equations = [
    ...range(height).map((y) => equation(range(width).map((x) => [y, x]))),
    ...range(width).map((x) => equation(range(height).map((y) => [y, x]))),
  ]
  const reduced = reduce(equations, names.size)
  const fixed = new Set(
    reduced.flatMap((row) => {
      const used = row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []))
      return used.length === 1 ? used : []
    }),
  )
  return shown.map((row, y) => row.map((each, x) => each !== null || fixed.has(names.get(`${y} ${x}`) ?? -1)))
}

function reduce(equations: number[][], width: number): number[][] {
  const rows = equations.map((row) => [...row])
  let done = 0
  for (let at = 0; at < width && done < rows.length; at += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && Math.abs(row[at] ?? 0) > 1e-9)
    if (pivot < 0) continue
    ;[rows[done], rows[pivot]] = [rows[pivot] ?? [], rows[done] ?? []]
    const lead = rows[done] ?? []
    const head = lead[at] ?? 1
    rows[done] = lead.map((value) => value / head)
    rows.forEach((row, index) => {
      const factor = row[at] ?? 0
      if (index !== done && Math.abs(factor) > 1e-9)
        rows[index] = row.map((value, column) => value - factor * (rows[done]?.[column] ?? 0))
    })
    done += 1
  }
  return rows
}
