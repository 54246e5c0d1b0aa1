import { LANGUAGES } from "@etabli/listing"
import { STORY_KINDS } from "@etabli/stories"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { listOwnStories, storyListSchema } from "../../../../../stories/list-own-stories"
import { createStory } from "../../../../../workflows/write-story/create-story"
import { readOrAnswer } from "../../../../answer-fields"
import { operatorIdOf } from "../../operator-key"

/** The operator's stories, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer(res, storyListSchema, req.query)
  if (query) res.json(await listOwnStories(databaseOf(req.scope), operatorIdOf(req), query))
}

const newStorySchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  language: z.enum(LANGUAGES),
  kind: z.enum(STORY_KINDS),
})

/** Begins a story as a draft; answers its id. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, newStorySchema, req.body)
  if (!body) return
  const owner = { operatorId: operatorIdOf(req), by: principalOf(req).userId }
  res.json({ id: await createStory(databaseOf(req.scope), { ...body, ...owner }) })
}
