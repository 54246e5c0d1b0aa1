import { describe, expect, it } from "vitest"
import { closingLine, playwrightCounts, readCounts, sum, vitestCounts } from "./counts.ts"

describe("the sum of all runners", () => {
  it("adds up what each runner counted", () => {
    const all = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ]
    expect(closingLine(sum(all))).toBe("7 passed, 2 failed, 1 skipped")
    expect(closingLine({ passed: 5, failed: 0, skipped: 0 })).toBe("5 passed, 0 failed")
  })

  it("counts a suite that could not be loaded as a failure", () => {
    const report = { success: false, numPassedTests: 9, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
    expect(vitestCounts(report)).toEqual({ passed: 9, failed: 1, skipped: 2 })
  })

  it("counts a browser run that broke before its first test as a failure", () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightCounts({ errors: [{}], stats })).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(playwrightCounts({ errors: [], stats: { ...stats, expected: 2, flaky: 1 } }).passed).toBe(3)
  })

  it("takes a missing report for a failure", async () => {
    expect(await readCounts("/nowhere/report.json", vitestCounts)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
