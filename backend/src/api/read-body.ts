import type { IncomingMessage } from "node:http"

/** Past this a sender is cut off instead of being heard out. */
const PATIENCE = 8

/**
 * The bytes of a request, or null where there are more than `most`: those are heard to their end and thrown away, so that
 * the sender can read the answer, unless there is no end to them.
 */
export async function readBody(req: IncomingMessage, most: number): Promise<Buffer | null> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most * PATIENCE) {
      req.destroy()
      return null
    }
    if (size <= most) kept.push(chunk)
    else kept.length = 0
  }
  return size > most ? null : Buffer.concat(kept)
}
