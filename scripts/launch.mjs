// Runs before anything is installed: plain JavaScript, no dependency.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const stamp = join(root, "node_modules", ".installed-lockfile")

function refuse(message) {
  console.error(`\n  ${message}\n`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    refuse(`Node ${process.versions.node} is too old. Établi needs Node 20.19 or later, or 22.12 or later (https://nodejs.org).`)
  }
}

function lockfileHash() {
  return createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex")
}

function isInstalled() {
  if (!existsSync(join(root, "node_modules", "tsx"))) return false
  return existsSync(stamp) ? readFileSync(stamp, "utf8") === lockfileHash() : false
}

function install() {
  const started = Date.now()
  console.log("… installing packages (about two minutes, once)")
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    // Development packages are what builds and tests; a NODE_ENV=production in the caller's shell would leave them out.
    env: { ...process.env, NODE_ENV: "development", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  })
  if (result.status !== 0) {
    refuse("The packages could not be installed: see the lines above. Is the network reachable, is the disk full?")
  }
  writeFileSync(stamp, lockfileHash())
  console.log(`✓ packages installed (${Math.round((Date.now() - started) / 1000)} s)`)
}

const task = process.argv[2]
checkNode()
if (!isInstalled()) install()
process.chdir(root)
const { register } = await import("tsx/esm/api")
register()
await import(pathToFileURL(join(root, "scripts", `${task}.ts`)).href)
