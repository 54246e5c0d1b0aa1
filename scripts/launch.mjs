// Runs before anything is installed: plain JavaScript, no dependency.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")

const task = process.argv[2]
/** The answers of `vat` are read by programs: what else there is to say goes beside them. */
const answersOnStdout = task === "vat"
const say = answersOnStdout ? console.error : console.log

function refuse(message) {
  console.error(`\n  ${message}\n`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    refuse(
      `Node ${process.versions.node} is too old. Établi needs Node 20.19 or later, or 22.12 or later (https://nodejs.org).`,
    )
  }
}

/** npm notes what it installed in node_modules: compare that note with the lockfile. */
function isInstalled() {
  const note = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(note)) return false
  const installed = JSON.parse(readFileSync(note, "utf8")).packages
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (path === "" || link || optional || devOptional || !path.includes("node_modules/")) return true
    return installed[path]?.version === version
  })
}

function install() {
  const started = Date.now()
  say("… installing packages (about two minutes, once)")
  // Not `npm ci`: it would first delete what is there, and it refuses a lockfile that lacks a package of another system.
  const result = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", answersOnStdout ? 2 : 1, 2],
    shell: process.platform === "win32",
    // Development packages are what builds and tests; a NODE_ENV=production in the caller's shell would leave them out.
    env: { ...process.env, NODE_ENV: "development", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  })
  if (result.status !== 0) {
    refuse("The packages could not be installed: see the lines above. Is the network reachable, is the disk full?")
  }
  say(`✓ packages installed (${Math.round((Date.now() - started) / 1000)} s)`)
}

checkNode()
if (!isInstalled()) install()
// npm tells where it was called; without npm that is here, before we go.
process.env.INIT_CWD ??= process.cwd()
process.chdir(root)
const { register } = await import("tsx/esm/api")
register()
await import(pathToFileURL(join(root, "scripts", `${task}.ts`)).href).catch((error) => {
  if (error?.name === "Refusal") refuse(error.message)
  throw error
})
