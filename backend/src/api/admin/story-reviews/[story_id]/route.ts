import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { databaseOf } from "../../../../database/database-of"
import { readReview } from "../../../../stories/read-review"
import { readOrAnswer } from "../../../answer-fields"
import { takeStep } from "../../operators/[operator_id]/answer-story"

/** A story as the platform reads it before it is shown. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const review = await readReview(databaseOf(req.scope), String(req.params.story_id))
  if (!review) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such story.")
  res.json(review)
}

const bodySchema = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("publish") }),
  z.strictObject({ step: z.literal("send_back"), because: z.string().trim().min(1, "missing").max(1000) }),
  z.strictObject({ step: z.literal("withdraw") }),
])

/** Shows a story, sends it back with the reason, or takes it away; answers it as it is then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { story_id: storyId = "" } = req.params
  if (!(await readReview(databaseOf(req.scope), storyId)))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such story.")
  const body = readOrAnswer(res, bodySchema, req.body)
  if (!body) return
  const because = body.step === "send_back" ? body.because : undefined
  if (await takeStep(req, res, { step: body.step, actor: "platform", because })) await GET(req, res)
}
