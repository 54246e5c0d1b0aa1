import { createRequire } from "node:module"
import { join } from "node:path"
import { backendFolder, storefrontFolder } from "./paths.ts"

function programOf(workspace: string, file: string): string {
  return createRequire(join(workspace, "package.json")).resolve(file)
}

export const medusaCli = programOf(backendFolder, "@medusajs/cli/cli.js")

/**
 * How Node runs the built backend. A request makes many short-lived objects: with room for them the collector comes
 * less often, and copies less.
 */
export function backendArgs({ host, port }: { host: string; port: number }): string[] {
  return ["--max-semi-space-size=64", medusaCli, "start", "--host", host, "--port", String(port)]
}

/** What `storefront/server` is built into. */
const frontDoor = join(storefrontFolder, ".next", "door.mjs")

/**
 * How Node runs the storefront. Next turns 127.0.0.1 into localhost in the addresses that the proxy rewrites, and then
 * takes them for another host's and calls itself until it breaks: there it is bound under the other name, IPv4 first.
 */
export function storefrontArgs(mode: "start" | "dev", at: { host: string; port: number }): string[] {
  const host = at.host === "127.0.0.1" ? "localhost" : at.host
  const dev = mode === "dev" ? ["--dev"] : []
  return ["--dns-result-order=ipv4first", frontDoor, ...dev, "--hostname", host, "--port", String(at.port)]
}
