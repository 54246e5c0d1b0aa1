import { rm } from "node:fs/promises"
import { execa } from "execa"
import { ensureChromium } from "./lib/browser.ts"
import { printFailures, runInTwoSteps } from "./lib/checks.ts"
import {
  broken,
  closingLine,
  playwrightCounts,
  printWhatFailed,
  readCounts,
  sum,
  vitestCounts,
  type Counts,
} from "./lib/counts.ts"
import { root } from "./lib/paths.ts"
import { seconds, step } from "./lib/progress.ts"
import { explain } from "./lib/refusal.ts"
import { reportFiles } from "./lib/report-files.ts"
import { foundations, independentChecks, unitTestsCheck } from "./lib/verify-checks.ts"

/** Every check of `npm run verify` counts as one, but for the unit tests, which count each. */
async function verify(): Promise<Counts> {
  const results = await runInTwoSteps(foundations, independentChecks)
  printFailures(results)
  const checks = results.filter(({ name }) => name !== unitTestsCheck.name)
  const failures = checks.filter(({ ok }) => !ok).map(({ name }) => name)
  const passed = checks.length - failures.length
  const unit = await readCounts(reportFiles.unit, vitestCounts)
  return sum([{ passed, failed: failures.length, skipped: 0, failures }, unit])
}

async function run(command: string, args: readonly string[]): Promise<void> {
  await execa(command, args, { cwd: root, preferLocal: true, stdio: ["ignore", "inherit", "inherit"], reject: false })
}

async function integration(): Promise<Counts> {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFiles.integration}`]
  await run("vitest", ["run", "--project", "integration", "--project", "timed", ...report])
  return readCounts(reportFiles.integration, vitestCounts)
}

async function browser(): Promise<Counts> {
  await step("a Chromium for the browser tests", ensureChromium)
  await run("playwright", ["test", "--config", "tests/playwright.config.ts"])
  return readCounts(reportFiles.browser, playwrightCounts)
}

async function counted(name: string, run: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n── ${name} ──`)
  const started = performance.now()
  const counts = await run().catch((error: unknown) => {
    console.error(explain(error))
    return broken(name)
  })
  console.log(`${name}: ${closingLine(counts)} (${seconds(started)})`)
  return counts
}

await Promise.all(Object.values(reportFiles).map((file) => rm(file, { force: true })))
const total = sum([
  await counted("verify", verify),
  await counted("integration", integration),
  await counted("browser", browser),
])
printWhatFailed(total)
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
