import { join } from "node:path"
import { root } from "./paths.ts"

/** The compiler that checks and builds our own sources. `typescript` itself is the library that Medusa and Next load. */
const compiler = join(root, "node_modules", "typescript-native", "bin", "tsc")

/** What to run, for the arguments of `tsc`. */
export function compile(...args: readonly string[]): { command: string; args: string[] } {
  return { command: process.execPath, args: [compiler, ...args] }
}
