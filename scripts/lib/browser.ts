import { existsSync } from "node:fs"
import { execa } from "execa"
import { root } from "./paths.ts"
import { Refusal } from "./refusal.ts"
import { settings } from "./settings.ts"

/** The headless build first: it is Chromium without its windows, and takes a quarter less of the processor. */
const usualPlaces = [
  "/usr/lib/chromium/chromium-headless-shell",
  "/usr/lib/chromium/chromium",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
]

/** A Chromium of the system; undefined means Playwright's own. */
export function systemChromium(): string | undefined {
  return settings.chromium ?? usualPlaces.find((path) => existsSync(path))
}

async function installFromDebian(): Promise<void> {
  const env = { ...settings.system, DEBIAN_FRONTEND: "noninteractive" }
  await execa("apt-get", ["update"], { env, stdin: "ignore" })
  const install = (browser: string) =>
    execa("apt-get", ["install", "-y", "--no-install-recommends", browser, "fonts-liberation", "fonts-noto-core"], {
      env,
      stdin: "ignore",
    })
  // Older releases of Debian have no headless build of its own.
  await install("chromium-headless-shell").catch(() => install("chromium"))
}

async function installFromPlaywright(): Promise<void> {
  const result = await execa("playwright", ["install", "chromium"], { cwd: root, preferLocal: true, reject: false })
  if (result.exitCode === 0) return
  throw new Refusal(`No Chromium for the browser tests: install one, or name it with CHROMIUM_PATH.\n${result.stderr}`)
}

/** Sees to it that the browser tests find a real Chromium. */
export async function ensureChromium(): Promise<void> {
  if (systemChromium() !== undefined) return
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/etc/debian_version")
  await (isRootOnDebian ? installFromDebian() : installFromPlaywright())
}
