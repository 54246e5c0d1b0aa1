import { randomBytes } from "node:crypto"
import pg from "pg"
import type { ClusterInfo } from "./test-cluster.ts"
import { templateDatabase } from "./template-cluster.ts"

export type TestDatabase = AsyncDisposable & { name: string; url: string }

function urlOf({ port, secrets }: ClusterInfo, database: string): string {
  return `postgres://etabli:${secrets.databasePassword}@127.0.0.1:${String(port)}/${database}`
}

async function asAdmin(cluster: ClusterInfo, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, "postgres") })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A database of its own for one suite: migrated, seeded, and gone with the suite (`await using`). */
export async function cloneDatabase(cluster: ClusterInfo): Promise<TestDatabase> {
  const name = `shop_${randomBytes(6).toString("hex")}`
  await asAdmin(cluster, `create database ${name} template ${templateDatabase}`)
  return {
    name,
    url: urlOf(cluster, name),
    [Symbol.asyncDispose]: () => asAdmin(cluster, `drop database if exists ${name} with (force)`),
  }
}
