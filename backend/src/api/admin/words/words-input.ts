import { WORD_KINDS, type WordKind } from "@etabli/listing"
import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { AdminRefusal } from "../../admin-refusal"

const inAll = (most: number) => {
  const text = z.string().trim().min(1).max(most)
  return z.strictObject({ fr: text, nl: text, en: text })
}
const names = inAll(60)
const sentences = inAll(200)

const named = z.strictObject({ names })
const described = z.strictObject({ names, sentences })

/** A category says in a sentence what it holds; the other words speak for themselves. */
export function newWordSchema(kind: WordKind) {
  return kind === "category" ? described : named
}

export function wordChangeSchema(kind: WordKind) {
  const change = { names, is_retired: z.boolean(), place: z.int().min(0).max(10_000) }
  return z.strictObject(kind === "category" ? { ...change, sentences } : change).partial()
}

/** @throws AdminRefusal 404 where words have no such kind. */
export function kindOf(req: MedusaRequest): WordKind {
  const kind = WORD_KINDS.find((one) => one === req.params.kind)
  if (!kind) throw new AdminRefusal(404, [{ path: "kind", code: "gone" }])
  return kind
}
