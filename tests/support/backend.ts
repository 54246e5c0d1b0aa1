import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { backendArgs } from "../../scripts/lib/apps.ts"
import { startChild } from "../../scripts/lib/children.ts"
import { backendEnvironment } from "../../scripts/lib/environment.ts"
import { untilAnswers } from "../../scripts/lib/health.ts"
import { backendServerFolder, root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { settings } from "../../scripts/lib/settings.ts"
import type { TestDatabase } from "./database.ts"
import type { ClusterInfo } from "./test-cluster.ts"

export type BackendOptions = {
  cluster: ClusterInfo
  database: Pick<TestDatabase, "url">
  port?: number
  storefrontUrl?: string
  /** Settings on top of the usual ones; they win. */
  env?: Record<string, string>
}

export type TestBackend = AsyncDisposable & {
  url: string
  port: number
  /** The header that every call under /store needs. */
  publishableKey: string
  pid: number
  /** Ends it without any chance to tidy up. */
  kill: () => Promise<void>
  stop: () => Promise<void>
  hasEnded: () => boolean
  /** The end of what it wrote. */
  lastWords: () => string
}

/** The settings a process of the backend runs with in tests. */
export function environmentFor(options: BackendOptions, url: string): Record<string, string> {
  const { cluster, database } = options
  return backendEnvironment({
    databaseUrl: database.url,
    secrets: cluster.secrets,
    backendUrl: url,
    storefrontUrl: options.storefrontUrl ?? "http://localhost:8000",
    uploadFolder: cluster.uploads,
    goodsFolder: join(root, "data"),
    demo: true,
    system: settings.system,
    // Jobs every few seconds: a test that waits for one need not wait a minute.
    extra: { DASHBOARD: "off", RATE_LIMITS: "off", JOB_SCHEDULE: "*/5 * * * * *", ...options.env },
  })
}

/** Starts the built backend as a process of its own on a free port of this machine, and waits until it answers. */
export async function startBackend(options: BackendOptions): Promise<TestBackend> {
  const port = options.port ?? (await freePort())
  const url = `http://localhost:${String(port)}`
  const child = startChild({
    name: "backend",
    command: process.execPath,
    args: backendArgs({ host: "127.0.0.1", port }),
    cwd: backendServerFolder,
    env: environmentFor(options, url),
    logFile: join(options.cluster.folder, `backend-${randomUUID()}.log`),
    endsWithUs: true,
  })
  await untilAnswers(child, `${url}/health`)
  const { pid, kill, stop, hasEnded, lastWords } = child
  const publishableKey = options.cluster.secrets.storefrontKey
  return { url, port, publishableKey, pid, kill, stop: () => stop(), hasEnded, lastWords, [Symbol.asyncDispose]: kill }
}
