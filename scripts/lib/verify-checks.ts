import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Check } from "./checks.ts"
import { backendFolder, storefrontFolder } from "./paths.ts"
import { reportFiles } from "./report-files.ts"

const noTelemetry = { MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1" }

export const packagesCheck: Check = { name: "packages", command: "tsc", args: ["-b", "packages"] }

export const unitTestsCheck: Check = {
  name: "unit tests",
  command: "vitest",
  args: ["run", "--project=unit", "--reporter=dot", "--reporter=json", `--outputFile.json=${reportFiles.unit}`],
}

function types(name: string, folder: string): Check {
  return { name: `types of ${name}`, command: "tsc", args: ["--noEmit", "-p", folder] }
}

function storefrontTypes(): Check {
  // The types of the routes come from Next itself.
  const command = `next typegen && tsc --noEmit -p .`
  return {
    name: "types of the storefront",
    command: "sh",
    args: ["-c", command],
    cwd: storefrontFolder,
    env: noTelemetry,
  }
}

function has(folder: string): boolean {
  return existsSync(join(folder, "tsconfig.json"))
}

const style: Check[] = [
  {
    name: "lint",
    command: "eslint",
    args: [
      ".",
      "--max-warnings=0",
      "--cache",
      "--cache-strategy=content",
      "--cache-location=node_modules/.cache/eslint/",
    ],
  },
  {
    name: "format",
    command: "prettier",
    args: ["--check", "--log-level=warn", "--cache", "--cache-strategy=content", "."],
  },
  {
    name: "import rule",
    command: "depcruise",
    args: [
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err",
      "packages",
      "backend",
      "storefront",
      "tests",
      "scripts",
    ],
  },
  { name: "unused code", command: "knip", args: ["--cache"] },
]

/** The checks that need the built packages and not each other, the long ones first. */
export function independentChecks(): Check[] {
  const [lint, ...quickStyle] = style
  return [
    ...(lint ? [lint] : []),
    ...(has(backendFolder) ? [types("the backend", "backend")] : []),
    ...(has(join(backendFolder, "src", "admin")) ? [types("the dashboard pages", "backend/src/admin")] : []),
    ...(has(storefrontFolder) ? [storefrontTypes()] : []),
    unitTestsCheck,
    types("the tests", "tests"),
    types("the scripts", "scripts"),
    ...quickStyle,
  ]
}
