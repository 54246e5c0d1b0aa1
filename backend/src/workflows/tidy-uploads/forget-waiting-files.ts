import { readdir, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { archiveFolder } from "../import-photos/photo-archive"

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Lets go of files that somebody brought for an import and never said yes to: what their rows say, and archives on this
 * machine's disk. The run stays, and says so. Archives whose run is not here (a request that broke off) go too.
 */
export async function forgetWaitingFiles(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  await db("import_run")
    .where({ state: "ready" })
    .andWhere("created_at", "<", db.raw("now() - make_interval(days => ?)", [config.keep.waitingFileDays]))
    .update({ state: "failed", error_code: "lapsed", content: "{}", finished_at: db.fn.now(), updated_at: db.fn.now() })
  const rows = await db<{ id: string }>("import_run")
    .where({ kind: "photos" })
    .whereIn("state", ["ready", "waiting", "running"])
    .select("id")
  await clearArchives(new Set(rows.map(({ id }) => `${id}.zip`)))
}

async function clearArchives(needed: ReadonlySet<string>): Promise<void> {
  const before = Date.now() - config.keep.waitingFileDays * DAY_MS
  for (const name of await namesIn(archiveFolder())) {
    const path = join(archiveFolder(), name)
    if (!needed.has(name) && (await stat(path)).mtimeMs < before) await rm(path, { force: true })
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // Nobody brought an archive yet.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return []
    throw error
  }
}
