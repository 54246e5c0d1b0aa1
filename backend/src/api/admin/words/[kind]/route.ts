import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../access/principal"
import { databaseOf } from "../../../../database/database-of"
import { addWord, type NewWord } from "../../../../workflows/keep-words/change-word"
import { listWords } from "../../../../workflows/keep-words/list-words"
import { AdminRefusal, parseBody } from "../../../admin-refusal"
import { kindOf, newWordSchema } from "../words-input"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ words: await listWords(databaseOf(req.scope), kindOf(req)) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const kind = kindOf(req)
  const said = parseBody<NewWord>(newWordSchema(kind), req.body)
  const added = await addWord(req.scope, { kind, actorId: principalOf(req).userId }, said)
  if (!added.ok) throw new AdminRefusal(added.status, added.fields)
  res.json({ words: await listWords(databaseOf(req.scope), kind) })
}
