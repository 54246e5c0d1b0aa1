import type { Readable } from "node:stream"
import { type Entry, fromBuffer, open, type Options, type ZipFile } from "yauzl"

export type Unzipped = AsyncDisposable & {
  entries: Entry[]
  read: (entry: Entry, most: number) => Promise<Buffer | null>
}

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true } as const

/**
 * Opens an archive and lists at most `most` of its entries. Null where it is none, is broken, holds more, or names a file
 * outside of itself. What an entry claims to unpack to is checked while it is read.
 */
export async function unzip(source: Buffer | string, most: number): Promise<Unzipped | null> {
  const zip = await openZip(source).catch(() => null)
  if (!zip) return null
  const entries = await listEntries(zip, most)
  if (!entries) {
    zip.close()
    return null
  }
  return {
    entries,
    read: (entry, limit) => readEntry(zip, entry, limit),
    [Symbol.asyncDispose]: async () => zip.close(),
  }
}

function openZip(source: Buffer | string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile) => (zip ? resolve(zip) : reject(error ?? new Error("no archive")))
    const options: Options & { lazyEntries: true } = OPTIONS
    if (typeof source === "string") open(source, options, done)
    else fromBuffer(source, options, done)
  })
}

function listEntries(zip: ZipFile, most: number): Promise<Entry[] | null> {
  return new Promise((resolve) => {
    const entries: Entry[] = []
    zip.on("entry", (entry: Entry) => {
      entries.push(entry)
      if (entries.length > most) resolve(null)
      else zip.readEntry()
    })
    zip.on("end", () => resolve(entries))
    zip.on("error", () => resolve(null))
    zip.readEntry()
  })
}

/** The bytes of an entry, or null where they are more than `most`, locked by a password, or broken. */
async function readEntry(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | null> {
  if (entry.uncompressedSize > most || entry.isEncrypted()) return null
  try {
    const stream = await openEntry(zip, entry)
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) {
        stream.destroy()
        return null
      }
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return null
  }
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error ?? new Error("no stream"))))
  })
}
