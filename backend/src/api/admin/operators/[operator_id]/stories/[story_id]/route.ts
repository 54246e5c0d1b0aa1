import { LANGUAGES } from "@etabli/listing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../access/principal"
import { writeStory } from "../../../../../../workflows/write-story/write-story"
import { answerFields, readOrAnswer } from "../../../../../answer-fields"
import { operatorIdOf } from "../../../operator-key"
import { answerStory } from "../../answer-story"

/** One story as its page needs it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStory(req, res)
}

const sentSchema = z.strictObject({
  version: z.int().min(1),
  /** Read by the draft's own schema. */
  story: z.record(z.string(), z.unknown()),
  pictureIds: z.record(z.string().max(60), z.string().max(80)),
  read: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length),
})

/** Saves a story as its page says it; answers it as it is then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sent = readOrAnswer(res, sentSchema, req.body)
  if (!sent) return
  const key = { operatorId: operatorIdOf(req), storyId: String(req.params.story_id) }
  const outcome = await writeStory(req.scope, { ...key, by: principalOf(req).userId, sent })
  if (outcome.ok) return answerStory(req, res)
  const isInvalid = outcome.code === "invalid"
  const fields = isInvalid ? outcome.fields : [{ path: "", code: outcome.code }]
  answerFields(res, { status: isInvalid ? 400 : 409, message: "The story was not saved.", fields })
}
