import { execa } from "execa"
import { root } from "./paths.ts"
import { seconds } from "./progress.ts"

export type Check = { name: string; command: string; args: string[]; cwd?: string; env?: Record<string, string> }
export type CheckResult = { name: string; ok: boolean; output: string }

/** Runs one command quietly; its output is shown only when it fails. */
async function runCheck(check: Check): Promise<CheckResult> {
  const started = performance.now()
  const { exitCode, all } = await execa(check.command, check.args, {
    cwd: check.cwd ?? root,
    env: check.env ?? {},
    preferLocal: true,
    localDir: root,
    all: true,
    reject: false,
    stdin: "ignore",
  })
  const ok = exitCode === 0
  console.log(`${ok ? "✓" : "✗"} ${check.name} (${seconds(started)})`)
  return { name: check.name, ok, output: all }
}

/** Runs the checks two at a time, in the order given; the results keep that order. */
async function runChecks(checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  const queue = [...checks.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, check] = next
      results[index] = await runCheck(check)
    }
  }
  await Promise.all([worker(), worker()])
  return results
}

/** The rest is run only when what it reads could be made. */
export async function runInTwoSteps(first: readonly Check[], rest: readonly Check[]): Promise<CheckResult[]> {
  const results = await runChecks(first)
  return results.every(({ ok }) => ok) ? [...results, ...(await runChecks(rest))] : results
}

export function printFailures(results: readonly CheckResult[]): void {
  for (const result of results.filter(({ ok }) => !ok)) {
    console.log(`\n── ${result.name} ──\n${result.output.trim()}`)
  }
}
