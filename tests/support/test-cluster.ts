import { rm } from "node:fs/promises"
import { join } from "node:path"
import { execa } from "execa"
import { startPostgres, type Postgres } from "../../scripts/lib/embedded-postgres.ts"
import { build, parts } from "../../scripts/lib/parts.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import type { Secrets } from "../../scripts/lib/secrets.ts"
import { settings } from "../../scripts/lib/settings.ts"
import { openTemporaryFolder, templateCluster } from "./template-cluster.ts"

/** What a suite needs to know of the running test database; plain data, it crosses to the workers. */
export type ClusterInfo = { port: number; folder: string; uploads: string; secrets: Secrets }

export type TestCluster = AsyncDisposable & { info: ClusterInfo; postgres: Postgres; stop: () => Promise<void> }

/** Builds the backend if need be and starts a Postgres that holds the template database; all in a folder of its own. */
export async function startTestCluster(): Promise<TestCluster> {
  await build(parts.packages, settings.system)
  await build(parts.backend, settings.system)
  const template = await templateCluster()
  const folder = await openTemporaryFolder()
  await execa("cp", ["-a", template.postgres, template.uploads, `${template.uploads}-private`, folder])
  const port = await freePort()
  const options = { folder: join(folder, "postgres"), port, password: template.secrets.databasePassword }
  const postgres = await startPostgres({ ...options, durable: false, logFile: join(folder, "postgres.log") })
  const stop = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const info = { port, folder, uploads: join(folder, "uploads"), secrets: template.secrets }
  return { info, postgres, stop, [Symbol.asyncDispose]: stop }
}
