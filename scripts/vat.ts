import { answerCases } from "./lib/answer-cases.ts"
import { explain } from "./lib/refusal.ts"

// Answers alone go to stdout, one a line; whatever is wrong is one line on stderr.
await answerCases(process.argv.slice(3)).then(
  (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join("")),
  (error: unknown) => {
    console.error(explain(error))
    process.exitCode = 1
  },
)
