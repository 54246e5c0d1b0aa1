import { readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { build, parts, placeDashboard } from "../../scripts/lib/parts.ts"
import { root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { settings } from "../../scripts/lib/settings.ts"
import { storefrontEnvironment, type Stack } from "../../scripts/lib/environment.ts"
import { Started } from "../../scripts/lib/stopping.ts"
import { startBackend } from "./backend.ts"
import { startStorefront } from "./storefront.ts"
import { templateDatabase } from "./template-cluster.ts"
import { startTestCluster, type ClusterInfo } from "./test-cluster.ts"

/** What a browser test needs to know of the running shop. */
export type BrowserStack = {
  shopUrl: string
  backendUrl: string
  publishableKey: string
  databaseUrl: string
  /** Seals links and the codes of consent cards. */
  linkSecret: string
}

const noteFile = join(root, "test-results", "stack.json")

export function readBrowserStack(): BrowserStack {
  return JSON.parse(readFileSync(noteFile, "utf8")) as BrowserStack
}

type Running = { cluster: ClusterInfo; stack: Stack; backendPort: number; shopPort: number }

async function openDatabase(started: Started): Promise<Running> {
  const { info: cluster, postgres, stop } = await startTestCluster()
  started.add("", stop)
  const databaseUrl = postgres.url(templateDatabase)
  const [backendPort, shopPort] = [await freePort(), await freePort()]
  const stack: Stack = {
    databaseUrl,
    secrets: cluster.secrets,
    backendUrl: `http://localhost:${String(backendPort)}`,
    storefrontUrl: `http://localhost:${String(shopPort)}`,
    uploadFolder: cluster.uploads,
    goodsFolder: join(root, "data"),
    demo: true,
    system: settings.system,
  }
  return { cluster, stack, backendPort, shopPort }
}

async function serve(started: Started, { cluster, stack, backendPort, shopPort }: Running): Promise<void> {
  await build(parts.dashboard, settings.system)
  await build(parts.storefront, storefrontEnvironment(stack))
  await placeDashboard()
  const options = { cluster, database: { url: stack.databaseUrl }, port: backendPort, env: { DASHBOARD: "on" } }
  const backend = await startBackend({ ...options, storefrontUrl: stack.storefrontUrl })
  started.add("", backend.stop)
  const storefront = await startStorefront({ stack, port: shopPort, folder: cluster.folder })
  started.add("", () => storefront.stop())
}

async function note({ storefrontUrl, backendUrl, databaseUrl, secrets }: Stack): Promise<void> {
  const known: BrowserStack = {
    shopUrl: storefrontUrl,
    backendUrl,
    databaseUrl,
    publishableKey: secrets.storefrontKey,
    linkSecret: secrets.link,
  }
  await mkdir(dirname(noteFile), { recursive: true })
  await writeFile(noteFile, JSON.stringify(known), { mode: 0o600 })
}

/** One database, one backend with its dashboard and one storefront for all browser tests; gives back how to end them. */
export async function startBrowserStack(): Promise<() => Promise<void>> {
  const started = new Started()
  try {
    const running = await openDatabase(started)
    await serve(started, running)
    await note(running.stack)
  } catch (error) {
    await started.stopAll()
    throw error
  }
  return () => started.stopAll()
}
