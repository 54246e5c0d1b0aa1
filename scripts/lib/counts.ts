import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { z } from "zod"

/** `failures` names what failed, each with the first line of why. */
export type Counts = { passed: number; failed: number; skipped: number; failures: readonly string[] }

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** What broke down before it could count. */
export function broken(why: string): Counts {
  return { passed: 0, failed: 1, skipped: 0, failures: [why] }
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      failures: [...total.failures, ...one.failures],
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
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

/** A suite that cannot even be loaded has no failed test, and yet the run failed: that counts as one. */
export function vitestCounts(report: unknown): Counts {
  const { success, testResults, ...numbers } = vitestReport.parse(report)
  const failed = Math.max(numbers.numFailedTests, success ? 0 : 1)
  const skipped = numbers.numPendingTests + numbers.numTodoTests
  return { passed: numbers.numPassedTests, failed, skipped, failures: testResults.flatMap(failuresOfFile) }
}

function failuresOfFile({ name, status, message, assertionResults }: VitestFile): string[] {
  const tests = assertionResults.filter((test) => test.status === "failed")
  if (tests.length === 0) return status === "failed" ? [named(basename(name), message)] : []
  return tests.map((test) => named(`${basename(name)}: ${test.fullName}`, test.failureMessages?.[0]))
}

function named(what: string, why = ""): string {
  const reason = stripVTControlCharacters(why).split("\n", 1)[0]?.trim()
  return reason ? `${what}: ${reason}` : what
}

type VitestFile = z.infer<typeof vitestReport>["testResults"][number]

const playwrightError = z.object({ message: z.string().default("") })
const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({ projectName: z.string(), results: z.array(z.object({ error: playwrightError.optional() })) }),
  ),
})
type PlaywrightSuite = { specs: z.infer<typeof playwrightSpec>[]; suites?: PlaywrightSuite[] | undefined }
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({ specs: z.array(playwrightSpec), suites: z.array(playwrightSuite).optional() }),
)
const playwrightReport = z.object({
  errors: z.array(playwrightError),
  suites: z.array(playwrightSuite).default([]),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

export function playwrightCounts(report: unknown): Counts {
  const { errors, suites, stats } = playwrightReport.parse(report)
  const failed = Math.max(stats.unexpected, errors.length > 0 ? 1 : 0)
  const failures = [...errors.map(({ message }) => named("browser tests", message)), ...suites.flatMap(failedSpecs)]
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, failures }
}

function failedSpecs({ specs, suites = [] }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ ok }) => !ok)
  return [
    ...failed.map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []))
      return named(`${file} (${tests.map(({ projectName }) => projectName).join(", ")}): ${title}`, errors.at(-1))
    }),
    ...suites.flatMap(failedSpecs),
  ]
}

/** Reads a runner's report; a runner that broke down before writing one counts as one failure. */
export async function readCounts(file: string, count: (report: unknown) => Counts): Promise<Counts> {
  return existsSync(file)
    ? count(JSON.parse(await readFile(file, "utf8")))
    : broken(`${basename(file, ".json")}: the runner wrote no report`)
}

/** For whoever only sees the end of the output. */
export function printWhatFailed({ failures }: Counts): void {
  if (failures.length === 0) return
  console.log(`\nWhat failed:\n${failures.map((failure) => `  ✗ ${failure}`).join("\n")}`)
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line
}
