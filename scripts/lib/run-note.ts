import { existsSync } from "node:fs"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { commandLineOf } from "./processes.ts"

export type PreviousRun = "none" | "ended badly" | { pid: number }

/** What became of the run that left its process id in `file`. */
export async function previousRun(file: string): Promise<PreviousRun> {
  if (!existsSync(file)) return "none"
  const pid = Number(await readFile(file, "utf8"))
  const isOurs = pid !== process.pid && (await commandLineOf(pid)).includes("launch.mjs")
  return isOurs ? { pid } : "ended badly"
}

/** Notes that this process runs the shop; the note goes when it ends well. */
export async function noteRun(file: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, String(process.pid))
  return () => rm(file, { force: true })
}
