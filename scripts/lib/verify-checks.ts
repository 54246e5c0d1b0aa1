import type { Check } from "./checks.ts"
import { compile } from "./compiler.ts"
import { storefrontFolder } from "./paths.ts"
import { reportFiles } from "./report-files.ts"

const noTelemetry = { MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1" }

/** What others read: the built packages, and the types that Next writes of the storefront's routes. */
export const foundations: Check[] = [
  { name: "packages", ...compile("-b", "packages") },
  { name: "types of the routes", command: "next", args: ["typegen"], cwd: storefrontFolder, env: noTelemetry },
]

export const unitTestsCheck: Check = {
  name: "unit tests",
  command: "vitest",
  args: ["run", "--project=unit", "--reporter=dot", "--reporter=json", `--outputFile.json=${reportFiles.unit}`],
}

function types(name: string, folder: string): Check {
  return { name: `types of ${name}`, ...compile("--noEmit", "-p", folder) }
}

const format = ["--check", "--log-level=warn", "--cache", "--cache-strategy=content", "."]
const graph = ["--config", ".dependency-cruiser.cjs", "--output-type", "err"]
const sources = ["packages", "backend", "storefront", "tests", "scripts"]

/** The checks that need the foundations and not each other, the long ones first. */
export const independentChecks: Check[] = [
  unitTestsCheck,
  { name: "format", command: "prettier", args: format },
  { name: "lint", command: "oxlint", args: ["--deny-warnings", "."] },
  types("the backend", "backend"),
  types("the dashboard pages", "backend/src/admin"),
  types("the storefront", "storefront"),
  types("the tests", "tests"),
  types("the scripts", "scripts"),
  { name: "import rule", command: "depcruise", args: [...graph, ...sources] },
  { name: "unused code", command: "knip", args: ["--cache"] },
]
