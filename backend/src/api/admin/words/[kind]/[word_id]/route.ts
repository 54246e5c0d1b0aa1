import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { changeWord, type WordChange } from "../../../../../workflows/keep-words/change-word"
import { listWords } from "../../../../../workflows/keep-words/list-words"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"
import { kindOf, wordChangeSchema } from "../../words-input"

/** Names in three languages or in none. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const kind = kindOf(req)
  const change = parseBody<WordChange>(wordChangeSchema(kind), req.body)
  const which = { kind, wordId: String(req.params.word_id), actorId: principalOf(req).userId }
  const changed = await changeWord(req.scope, which, change)
  if (!changed.ok) throw new AdminRefusal(changed.status, changed.fields)
  res.json({ words: await listWords(databaseOf(req.scope), kind) })
}
