import { createWriteStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ZipFile } from "yazl"
import { databaseOf } from "../../database/database-of"
import { queued } from "../../background/queued"
import { exportEntries } from "./export-entries"
import type { ExportEntry, ExportScope } from "./export-scope"

/** Two at once: an export reads all there is, and the shop goes on selling meanwhile. */
const inTurn = queued(2)

export type ExportFile = AsyncDisposable & { path: string; name: string }

/**
 * All of an operator's data as one archive on this machine's disk, gone when it is disposed of. Written first and sent
 * then: a slow reader holds no connection, and what breaks off in the middle is no download.
 */
export function exportFile(
  container: MedusaContainer,
  scope: Omit<ExportScope, "trx" | "container">,
): Promise<ExportFile> {
  return inTurn(async () => {
    const folder = await mkdtemp(join(tmpdir(), "etabli-export-"))
    const path = join(folder, "export.zip")
    try {
      await databaseOf(container).transaction(async (trx) => {
        await trx.raw("set transaction isolation level repeatable read, read only")
        await writeZip(path, await exportEntries({ ...scope, trx, container }))
      })
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    return {
      path,
      name: nameOf(scope),
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
    }
  })
}

async function writeZip(path: string, entries: readonly ExportEntry[]): Promise<void> {
  const zip = new ZipFile()
  const output = zip.outputStream
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on("error", reject)
    for (const { name, open } of entries)
      zip.addReadStreamLazy(name, { compress: !name.endsWith(".webp") && !name.endsWith(".xlsx") }, (ready) => {
        Promise.resolve()
          .then(open)
          .then((stream) => ready(null, stream.on("error", reject)))
          .catch(reject)
      })
  })
  zip.end()
  await Promise.race([pipeline(output, createWriteStream(path)), failed])
}

function nameOf({ handle, day }: Pick<ExportScope, "handle" | "day">): string {
  return `etabli-${handle}-${day}.zip`
}
