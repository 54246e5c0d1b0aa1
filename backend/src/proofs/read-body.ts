import type { Readable } from "node:stream"

/** The bytes that a request carries, or null where there are more than may be: the rest is then left unread. */
export async function readBody(request: Readable, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array)
    length += bytes.length
    if (length > most) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
