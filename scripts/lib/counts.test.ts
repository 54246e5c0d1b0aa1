import { describe, expect, it } from "vitest"
import { closingLine, nothing, playwrightCounts, readCounts, sum, vitestCounts } from "./counts.ts"

const vitestNumbers = { success: false, numPassedTests: 9, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
const browserNumbers = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }

describe("the sum of all runners", () => {
  it("adds up what each runner counted", () => {
    const all = [
      { ...nothing, passed: 3, skipped: 1 },
      { ...nothing, passed: 4, failed: 2, failures: ["a", "b"] },
    ]
    expect(closingLine(sum(all))).toBe("7 passed, 2 failed, 1 skipped")
    expect(sum(all).failures).toEqual(["a", "b"])
    expect(closingLine({ ...nothing, passed: 5 })).toBe("5 passed, 0 failed")
  })

  it("names each failed test with the first line of why", () => {
    const failed = {
      fullName: "sells once",
      status: "failed",
      failureMessages: ["\u001b[31mexpected 1\u001b[39m\n  at x.ts:3"],
    }
    const passed = { fullName: "sells", status: "passed", failureMessages: [] }
    const testResults = [{ name: "/x/race.test.ts", status: "failed", assertionResults: [failed, passed] }]
    const counts = vitestCounts({ ...vitestNumbers, numFailedTests: 1, testResults })
    expect(counts).toEqual({ passed: 9, failed: 1, skipped: 2, failures: ["race.test.ts: sells once: expected 1"] })
  })

  it("counts a suite that could not be loaded as a failure", () => {
    const testResults = [{ name: "/x/race.test.ts", status: "failed", message: "no such file", assertionResults: [] }]
    const failures = ["race.test.ts: no such file"]
    expect(vitestCounts({ ...vitestNumbers, testResults })).toEqual({ passed: 9, failed: 1, skipped: 2, failures })
  })

  it("counts a browser run that broke before its first test as a failure", () => {
    const counts = playwrightCounts({ errors: [{ message: "no browser" }], stats: browserNumbers })
    expect(counts).toEqual({ ...nothing, failed: 1, failures: ["browser tests: no browser"] })
    expect(playwrightCounts({ errors: [], stats: { ...browserNumbers, expected: 2, flaky: 1 } }).passed).toBe(3)
  })

  it("names failed browser tests wherever they are grouped", () => {
    const tests = [{ projectName: "phone", results: [{ error: { message: "not visible" } }] }]
    const spec = { title: "buys", file: "buy.spec.ts", ok: false, tests }
    const suites = [{ specs: [], suites: [{ specs: [spec, { ...spec, ok: true }] }] }]
    const counts = playwrightCounts({ errors: [], suites, stats: { ...browserNumbers, unexpected: 1 } })
    expect(counts.failures).toEqual(["buy.spec.ts (phone): buys: not visible"])
  })

  it("takes a missing report for a failure", async () => {
    expect(await readCounts("/nowhere/report.json", vitestCounts)).toEqual({
      ...nothing,
      failed: 1,
      failures: ["report: the runner wrote no report"],
    })
  })
})
