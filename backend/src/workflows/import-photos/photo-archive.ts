import { createWriteStream } from "node:fs"
import { mkdir, rm } from "node:fs/promises"
import type { IncomingMessage } from "node:http"
import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { config } from "../../config"

export const MOST_ARCHIVE_BYTES = 100 * 1024 * 1024

/** Where archives wait for a yes: on this machine, out of reach of any address. */
export const archiveFolder = () => join(`${config.uploadDir}-private`, "imports")

export function archivePath(runId: string): string {
  return join(archiveFolder(), `${runId}.zip`)
}

/** Writes a request's body to disk as it comes; null where it is more than an archive may be. */
export async function receiveArchive(req: IncomingMessage): Promise<string | null> {
  await mkdir(archiveFolder(), { recursive: true })
  const path = join(archiveFolder(), `${randomUUID()}.part`)
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(null, size > MOST_ARCHIVE_BYTES ? undefined : chunk)
    },
  })
  await pipeline(req, measure, createWriteStream(path))
  if (size <= MOST_ARCHIVE_BYTES) return path
  await rm(path, { force: true })
  return null
}

export async function forgetArchive(path: string): Promise<void> {
  await rm(path, { force: true })
}
