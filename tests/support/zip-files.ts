import { buffer } from "node:stream/consumers"
import { fromBuffer, type Entry, type ZipFile } from "yauzl"
import { ZipFile as NewZip } from "yazl"

/** An archive of these files. */
export async function writeZip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new NewZip()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** The files of an archive by their names. */
export async function readZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  const files = new Map<string, Buffer>()
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (!stream) return reject(error ?? new Error("no stream"))
        buffer(stream).then((content) => {
          files.set(entry.fileName, content)
          zip.readEntry()
        }, reject)
      }),
    )
    zip.on("end", () => resolve(files))
    zip.on("error", reject)
    zip.readEntry()
  })
}
