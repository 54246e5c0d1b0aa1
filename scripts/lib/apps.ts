import { createRequire } from "node:module"
import { join } from "node:path"
import { backendFolder, storefrontFolder } from "./paths.ts"

function programOf(workspace: string, file: string): string {
  return createRequire(join(workspace, "package.json")).resolve(file)
}

export const medusaCli = programOf(backendFolder, "@medusajs/cli/cli.js")
export const nextCli = programOf(storefrontFolder, "next/dist/bin/next")
