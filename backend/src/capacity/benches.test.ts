import { summariseBench } from "@etabli/capacity"
import { expect, it } from "vitest"
import { type BenchRow, summaryOf } from "./benches"

const row: BenchRow = {
  operator_id: "oper_1",
  country: "be",
  plan: {
    versions: [{ from: "2026-W01", minutes: 1200 }],
    exceptions: [],
    closures: [],
    min_promise_weeks: 1,
    max_promise_weeks: 12,
    paused: null,
  },
  taken: { "2026-W49": 600 },
}
const fresh = ({ operator_id, country, plan: { paused: _, ...bench }, taken }: BenchRow, today: string) =>
  summariseBench({ operator_id, bench: { ...bench, country }, taken: new Map(Object.entries(taken)) }, today)

it("keeps what a plan says of its weeks, and nothing that is another day's, another country's or another plan's", () => {
  const closed = { ...row.plan, closures: [{ from: "2026-12-21", to: "2026-12-31" }] }
  const rows: BenchRow[] = [row, { ...row, country: "fr" }, { ...row, plan: closed }, { ...row, taken: {} }, row]
  for (const today of ["2026-11-22", "2026-11-23"])
    for (const one of rows) expect(summaryOf(one, today)).toEqual(fresh(one, today))
})
