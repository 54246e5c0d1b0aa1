import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import pg from "pg"
import { startPostgres } from "./embedded-postgres.ts"
import { freePort } from "./ports.ts"
import { commandLineOf } from "./processes.ts"

const folder = await mkdtemp(join(tmpdir(), "etabli-postgres-"))
await chmod(folder, 0o755)
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = async () => {
  const port = await freePort()
  const place = { folder: join(folder, "postgres"), logFile: join(folder, "postgres.log") }
  return startPostgres({ ...place, port, password: "only-for-this-test", durable: true })
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(statement)
  await client.end()
  return rows
}

it(
  "keeps its data over a restart, and ends the server that a killed run left behind",
  { timeout: 60_000 },
  async () => {
    const left = await start()
    await left.createDatabase("shop")
    await ask(left.url("shop"), "create table piece as select 'tabouret' as name")
    const [{ pid } = { pid: 0 }] = (await ask(left.url("shop"), "select pg_backend_pid() as pid")) as { pid: number }[]

    await using again = await start()
    expect(await ask(again.url("shop"), "select name from piece")).toEqual([{ name: "tabouret" }])
    expect(await commandLineOf(pid)).toBe("")
    await expect(ask(left.url("shop"), "select 1")).rejects.toThrow()
  },
)

it("leaves a stranger alone who got the process id of a server that is gone", { timeout: 60_000 }, async () => {
  await writeFile(join(folder, "postgres", "postmaster.pid"), `${String(process.pid)}\n${folder}\n`)
  await using again = await start()
  expect(await ask(again.url("postgres"), "select 1 as one")).toEqual([{ one: 1 }])
})
