import { printFailures, runInTwoSteps } from "./lib/checks.ts"
import { seconds } from "./lib/progress.ts"
import { foundations, independentChecks } from "./lib/verify-checks.ts"

const started = performance.now()
// `npm run verify -- types lint` runs only the checks whose names hold one of the words.
const words = process.argv.slice(3)
const chosen = independentChecks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

const results = await runInTwoSteps(foundations, chosen)
printFailures(results)
const failed = results.filter(({ ok }) => !ok).length
console.log(
  `\n${failed === 0 ? "All is well" : `${String(failed)} of ${String(results.length)} checks failed`} (${seconds(started)})`,
)
process.exit(failed === 0 ? 0 : 1)
