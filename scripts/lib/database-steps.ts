import pg from "pg"
import { contentHash } from "./content-hash.ts"
import { backendServerFolder, root } from "./paths.ts"
import { runQuietly } from "./run-quietly.ts"

type Database = { url: string; env: Record<string, string> }

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** The stamps lie in the database itself: they cannot outlive its data, and go where it goes. */
async function stampOf(url: string, name: string): Promise<string | undefined> {
  return withClient(url, async (client) => {
    await client.query("create schema if not exists installation")
    await client.query("create table if not exists installation.stamp (name text primary key, value text not null)")
    const { rows } = await client.query<{ value: string }>("select value from installation.stamp where name = $1", [
      name,
    ])
    return rows[0]?.value
  })
}

async function setStamp(url: string, name: string, value: string): Promise<void> {
  const statement = `insert into installation.stamp (name, value) values ($1, $2)
    on conflict (name) do update set value = excluded.value`
  await withClient(url, (client) => client.query(statement, [name, value]))
}

/** What decides on the tables: modules, links, search indexes and the version of Medusa. */
async function schemaHash(): Promise<string> {
  return contentHash(root, [
    "package-lock.json",
    "backend/medusa-config.ts",
    "backend/src/modules",
    "backend/src/links",
    "backend/src/search",
    "backend/src/migration-scripts",
  ])
}

/** Migrates if the tables are older than the sources. Says whether it did. */
export async function migrateIfStale({ url, env }: Database): Promise<boolean> {
  const hash = await schemaHash()
  if ((await stampOf(url, "schema")) === hash) return false
  const args = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
  await runQuietly({ command: "medusa", args }, { cwd: backendServerFolder, env })
  await setStamp(url, "schema", hash)
  return true
}

/** Fills an empty database once: later starts leave alone what people changed. Gives what the seed said, if it ran. */
export async function seedOnce({ url, env }: Database): Promise<string | undefined> {
  if ((await stampOf(url, "seed")) !== undefined) return undefined
  const seed = { command: "medusa", args: ["exec", "./src/scripts/seed.js"] }
  const said = await runQuietly(seed, { cwd: backendServerFolder, env })
  await setStamp(url, "seed", "done")
  return said
}
