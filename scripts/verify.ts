import { printFailures, runCheck, runChecks } from "./lib/checks.ts"
import { seconds } from "./lib/progress.ts"
import { independentChecks, packagesCheck } from "./lib/verify-checks.ts"

const started = performance.now()
// `npm run verify -- types lint` runs only the checks whose names hold one of the words.
const words = process.argv.slice(3)
const chosen = independentChecks().filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

const packages = await runCheck(packagesCheck)
const results = packages.ok ? [packages, ...(await runChecks(chosen, 2))] : [packages]
printFailures(results)
const failed = results.filter(({ ok }) => !ok).length
console.log(
  `\n${failed === 0 ? "All is well" : `${String(failed)} of ${String(results.length)} checks failed`} (${seconds(started)})`,
)
process.exit(failed === 0 ? 0 : 1)
