import { existsSync } from "node:fs"
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { compile } from "./compiler.ts"
import { contentHash } from "./content-hash.ts"
import { housePackagesIn, housePackagesOf } from "./house-packages.ts"
import { backendFolder, backendServerFolder, dashboardFolder, root, storefrontFolder } from "./paths.ts"
import { step } from "./progress.ts"
import { runQuietly } from "./run-quietly.ts"

/** A thing that is built: from which sources, into which folder, and how. */
export type Part = {
  name: string
  sources: () => Promise<string[]> | string[]
  output: string
  build: (env: Record<string, string>) => Promise<unknown>
}

const common = ["package-lock.json", "tsconfig.json"]

const packages: Part = {
  name: "packages",
  sources: () => [...common, "packages"],
  output: join(root, "packages", "store-api", "dist"),
  build: (env) => runQuietly(compile("-b", "packages", "--force"), { cwd: root, env }),
}

const backend: Part = {
  name: "backend",
  sources: async () => [
    ...common,
    "backend/medusa-config.ts",
    "backend/package.json",
    "backend/tsconfig.json",
    "backend/src",
    ...(await housePackagesOf(root, "backend")),
  ],
  output: backendServerFolder,
  build: async (env) => {
    // Beside the old one, then swapped: a server that starts meanwhile finds the old or the new, never half of either.
    const fresh = `${backendServerFolder}-${String(process.pid)}`
    // What `medusa build` does to the server's sources, without its type check: `npm run verify` has that.
    const emit = compile("-p", ".", "--noCheck", "--noEmit", "false", "--outDir", fresh)
    await runQuietly(emit, { cwd: backendFolder, env })
    await cp(join(backendFolder, "package.json"), join(fresh, "package.json"))
    await rm(backendServerFolder, { recursive: true, force: true })
    await rename(fresh, backendServerFolder)
  },
}

const dashboard: Part = {
  name: "dashboard",
  sources: async () => [
    ...common,
    "backend/medusa-config.ts",
    "backend/package.json",
    "backend/src/admin",
    ...(await housePackagesIn(root, "backend/src/admin")),
  ],
  output: dashboardFolder,
  build: (env) => runQuietly({ command: "medusa", args: ["build", "--admin-only"] }, { cwd: backendFolder, env }),
}

const storefront: Part = {
  name: "storefront",
  sources: async () => [...common, "storefront", "data/pictures/home", ...(await housePackagesOf(root, "storefront"))],
  output: join(storefrontFolder, ".next"),
  build: (env) => runQuietly({ command: "npm", args: ["run", "build"] }, { cwd: storefrontFolder, env }),
}

/** The shop's own server before Next, alone: who works on the shop has Next make the pages as they are asked for. */
export function buildDoor(env: Record<string, string>): Promise<string> {
  return runQuietly({ command: "npm", args: ["run", "build:door"] }, { cwd: storefrontFolder, env })
}

export const parts = { packages, backend, dashboard, storefront }

const stampOf = (part: Part) => join(part.output, ".etabli-sources")

/** The hash of a part's sources when its output was made from other sources or is missing; else nothing. */
async function staleHash(part: Part): Promise<string | undefined> {
  const hash = await contentHash(root, await part.sources())
  const stamp = stampOf(part)
  return existsSync(stamp) && (await readFile(stamp, "utf8")) === hash ? undefined : hash
}

/** Builds the part if its sources changed. Says whether it did. */
async function buildIfStale(part: Part, env: Record<string, string>): Promise<boolean> {
  const hash = await staleHash(part)
  if (hash === undefined) return false
  // A build that is broken off must not pass for a good one.
  await rm(stampOf(part), { force: true })
  await part.build(env)
  await mkdir(part.output, { recursive: true })
  await writeFile(stampOf(part), hash)
  return true
}

/** Builds the part if need be, as one line of progress. */
export function build(part: Part, env: Record<string, string>): Promise<boolean> {
  return step(
    part.name,
    () => buildIfStale(part, env),
    (built) => (built ? "built" : "up to date"),
  )
}

/** Puts the dashboard where the server looks for it. */
export async function placeDashboard(): Promise<void> {
  const place = join(backendServerFolder, "public", "admin")
  const [made, placed] = await Promise.all([readStamp(dashboardFolder), readStamp(place)])
  if (made === placed && placed !== undefined) return
  await rm(place, { recursive: true, force: true })
  await mkdir(dirname(place), { recursive: true })
  await cp(dashboardFolder, place, { recursive: true })
}

async function readStamp(folder: string): Promise<string | undefined> {
  const stamp = join(folder, ".etabli-sources")
  return existsSync(stamp) ? readFile(stamp, "utf8") : undefined
}
