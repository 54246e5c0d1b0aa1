import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import pg from "pg"
import { describe, expect, it } from "vitest"
import { freePort, isFree } from "../../scripts/lib/ports.ts"
import { commandLineOf } from "../../scripts/lib/processes.ts"
import { runReset, runStart } from "../support/start-command.ts"
import { openTemporaryFolder } from "../support/template-cluster.ts"

const statusOf = async (url: string) => (await fetch(url, { redirect: "manual" })).status

async function inDatabase(dataFolder: string, statement: string): Promise<unknown[]> {
  const port = await readFile(join(dataFolder, "database-port"), "utf8")
  const secrets = JSON.parse(await readFile(join(dataFolder, "secrets.json"), "utf8")) as { databasePassword: string }
  const client = new pg.Client(`postgres://etabli:${secrets.databasePassword}@127.0.0.1:${port}/etabli`)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(statement)
  await client.end()
  return rows
}

/** Command lines of everything that still runs on this data. */
async function survivors(dataFolder: string): Promise<string[]> {
  const numbers = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number)
  const lines = await Promise.all(numbers.map(commandLineOf))
  return lines.filter((line) => line.includes(dataFolder))
}

describe("npm start", () => {
  it("opens the shop, comes back after a kill with all data, ends every child, and can be reset", async () => {
    const dataFolder = join(await openTemporaryFolder(), "data")
    const ports = { shop: await freePort(), backend: await freePort() }
    const [shop, backend] = [`http://localhost:${String(ports.shop)}`, `http://localhost:${String(ports.backend)}`]

    const first = runStart({ ports, dataFolder })
    await first.isOpen()
    expect(first.said()).toMatch(/Sign in +dashboard: \S+@\S+ \/ \S+/)
    expect(first.said()).not.toContain("postgres://")
    expect([await statusOf(`${shop}/fr`), await statusOf(`${backend}/app/`)]).toEqual([200, 200])
    await inDatabase(dataFolder, "update customer set phone = '+32 69 00 00 00' where first_name = 'Camille'")

    const refused = await runReset({ ports, dataFolder })
    expect(refused).toMatchObject({ exitCode: 1, said: expect.stringContaining("is running") as string })
    first.signal("SIGKILL")
    await first.ended

    const second = runStart({ ports, dataFolder })
    await second.isOpen()
    const phones = await inDatabase(dataFolder, "select phone from customer where first_name = 'Camille'")
    expect(phones).toEqual([{ phone: "+32 69 00 00 00" }])

    second.signal("SIGTERM")
    expect(await second.ended).toMatchObject({ exitCode: 0 })
    expect([await isFree(ports.shop, "127.0.0.1"), await isFree(ports.backend, "127.0.0.1")]).toEqual([true, true])
    expect(await survivors(dataFolder)).toEqual([])

    expect(await runReset({ ports, dataFolder })).toMatchObject({ exitCode: 0 })
    expect(existsSync(dataFolder)).toBe(false)
  }, 1_200_000)

  it("names a taken port and the way out", async () => {
    const dataFolder = join(await openTemporaryFolder(), "data")
    const ports = { shop: await freePort(), backend: await freePort() }
    const { createServer } = await import("node:http")
    const stranger = createServer().listen(ports.shop, "127.0.0.1")
    const start = runStart({ ports, dataFolder })
    expect(await start.ended).toMatchObject({ exitCode: 1 })
    expect(start.said()).toContain(`PORT=${String(ports.shop + 1)} npm start`)
    stranger.close()
  }, 60_000)
})
