import { readdir, readFile } from "node:fs/promises"
import { Refusal } from "../../scripts/lib/refusal.ts"

/** The kernel counts in hundredths of a second on every Linux that Node runs on. */
const MS_PER_TICK = 10

type Used = { pid: number; parent: number; ticks: number }

/** CPU milliseconds used so far by a process and all below it, those that ended meanwhile too. */
export async function cpuMs(pid: number): Promise<number> {
  if (process.platform !== "linux") throw new Refusal("The benchmark reads CPU times from /proc: it needs Linux.")
  const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name))
  const all = (await Promise.all(names.map(usedBy))).filter((used) => used !== undefined)
  return ticksBelow(pid, all) * MS_PER_TICK
}

function ticksBelow(pid: number, all: readonly Used[]): number {
  const own = all.find((used) => used.pid === pid)?.ticks ?? 0
  const children = all.filter((used) => used.parent === pid)
  return children.reduce((sum, child) => sum + ticksBelow(child.pid, all), own)
}

async function usedBy(name: string): Promise<Used | undefined> {
  const line = await readFile(`/proc/${name}/stat`, "utf8").catch((error: unknown) => {
    // It ended between listing and reading.
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH")) return ""
    throw error
  })
  // The second field is the program's name in brackets and may hold spaces; then come state, parent, …
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ")
  if (fields.length < 15) return undefined
  // utime, stime, and the same of children that were waited for.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return { pid: Number(name), parent: Number(fields[1]), ticks }
}
