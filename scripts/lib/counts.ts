import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { z } from "zod"

export type Counts = { passed: number; failed: number; skipped: number }

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 }
const broken: Counts = { passed: 0, failed: 1, skipped: 0 }

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    nothing,
  )
}

const vitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

/** A suite that cannot even be loaded has no failed test, and yet the run failed: that counts as one. */
export function vitestCounts(report: unknown): Counts {
  const { success, ...numbers } = vitestReport.parse(report)
  const failed = Math.max(numbers.numFailedTests, success ? 0 : 1)
  return { passed: numbers.numPassedTests, failed, skipped: numbers.numPendingTests + numbers.numTodoTests }
}

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

export function playwrightCounts(report: unknown): Counts {
  const { errors, stats } = playwrightReport.parse(report)
  const failed = Math.max(stats.unexpected, errors.length > 0 ? 1 : 0)
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped }
}

/** Reads a runner's report; a runner that broke down before writing one counts as one failure. */
export async function readCounts(file: string, count: (report: unknown) => Counts): Promise<Counts> {
  return existsSync(file) ? count(JSON.parse(await readFile(file, "utf8"))) : broken
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line
}
