import { existsSync } from "node:fs"
import { readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { commandLineOf, signal } from "./processes.ts"
import { waitUntil } from "./wait-until.ts"

async function isPostgresOn(pid: number, folder: string): Promise<boolean> {
  const line = await commandLineOf(pid)
  return line.includes("postgres") && line.includes(folder)
}

/**
 * A run that was killed leaves its Postgres behind, or only the note of its process id. The first is stopped, the
 * second removed, so that a new server can start; a stranger who got the same number is left alone.
 */
export async function endStalePostmaster(folder: string): Promise<void> {
  const note = join(folder, "postmaster.pid")
  if (!existsSync(note)) return
  const pid = Number((await readFile(note, "utf8")).split("\n")[0])
  if (Number.isInteger(pid) && pid > 1 && (await isPostgresOn(pid, folder))) await stopPostmaster(pid, folder)
  await rm(note, { force: true })
}

async function stopPostmaster(pid: number, folder: string): Promise<void> {
  const isGone = async () => !(await isPostgresOn(pid, folder))
  // SIGINT: fast shutdown; SIGQUIT: at once, the next start replays the journal.
  for (const name of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    signal(pid, name)
    if (await waitUntil(isGone, { within: 5_000 })) return
  }
}
