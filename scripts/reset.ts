import { rm } from "node:fs/promises"
import { join } from "node:path"
import { dataFolder } from "./lib/paths.ts"
import { shelterFor } from "./lib/postgres-home.ts"
import { explain, Refusal } from "./lib/refusal.ts"
import { previousRun } from "./lib/run-note.ts"
import { endStalePostmaster } from "./lib/stale-postmaster.ts"

async function reset(): Promise<void> {
  const previous = await previousRun(join(dataFolder, "run.pid"))
  if (typeof previous === "object") {
    const pid = String(previous.pid)
    throw new Refusal(`Établi is running (process ${pid}). Stop it first, with Ctrl-C in its window or: kill ${pid}`)
  }
  const postgres = join(dataFolder, "postgres")
  for (const home of [postgres, shelterFor(postgres)]) {
    await endStalePostmaster(home)
    await rm(home, { recursive: true, force: true })
  }
  await rm(dataFolder, { recursive: true, force: true })
  console.log("All data is gone: orders, accounts, uploads, secrets. The next `npm start` begins on the first day.")
}

await reset().catch((error: unknown) => {
  console.error(`\n  ${explain(error)}\n`)
  process.exit(1)
})
