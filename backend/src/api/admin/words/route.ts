import { WORD_KINDS, type WordKind } from "@etabli/listing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../database/database-of"
import { readWords } from "../../../words/read-words"

/** What pieces may be described by, for whoever writes one. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const words = await readWords(databaseOf(req.scope))
  const shown = WORD_KINDS.map((kind) => {
    return [kind, words[kind].map(({ handle, names, is_retired }) => ({ handle, names, is_retired }))]
  })
  res.json({ words: Object.fromEntries(shown) as Record<WordKind, unknown> })
}
