import { readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { build, parts, placeDashboard } from "../../scripts/lib/parts.ts"
import { root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { settings } from "../../scripts/lib/settings.ts"
import { storefrontEnvironment, type Stack } from "../../scripts/lib/environment.ts"
import { startBackend } from "./backend.ts"
import { cloneDatabase } from "./database.ts"
import { startStorefront } from "./storefront.ts"
import { startTestCluster } from "./test-cluster.ts"

/** What a browser test needs to know of the running shop. */
export type BrowserStack = { shopUrl: string; backendUrl: string; publishableKey: string; databaseUrl: string }

const noteFile = join(root, "test-results", "stack.json")

export function readBrowserStack(): BrowserStack {
  return JSON.parse(readFileSync(noteFile, "utf8")) as BrowserStack
}

/** One database, one backend with its dashboard and one storefront for all browser tests. */
export async function startBrowserStack(): Promise<() => Promise<void>> {
  await using started = new AsyncDisposableStack()
  const cluster = started.use(await startTestCluster())
  const database = started.use(await cloneDatabase(cluster.info))
  const [backendPort, shopPort] = [await freePort(), await freePort()]
  const shopUrl = `http://localhost:${String(shopPort)}`
  const stack: Stack = {
    databaseUrl: database.url,
    secrets: cluster.info.secrets,
    backendUrl: `http://localhost:${String(backendPort)}`,
    storefrontUrl: shopUrl,
    uploadFolder: cluster.info.uploads,
    goodsFolder: join(root, "data"),
    demo: true,
    system: settings.system,
  }
  await build(parts.dashboard, settings.system)
  await build(parts.storefront, storefrontEnvironment(stack))
  await placeDashboard()
  const options = {
    cluster: cluster.info,
    database,
    port: backendPort,
    storefrontUrl: shopUrl,
    env: { DASHBOARD: "on" },
  }
  const backend = started.use(await startBackend(options))
  started.use(await startStorefront({ stack, port: shopPort, folder: cluster.info.folder }))
  await mkdir(dirname(noteFile), { recursive: true })
  const { url: backendUrl, publishableKey } = backend
  await writeFile(noteFile, JSON.stringify({ shopUrl, backendUrl, publishableKey, databaseUrl: database.url }))
  const kept = started.move()
  return () => kept.disposeAsync()
}
