import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { actorOf } from "../../../../../../../stories/actor-of"
import { readOrAnswer } from "../../../../../../answer-fields"
import { operatorIdOf } from "../../../../operator-key"
import { answerStory, takeStep } from "../../../answer-story"

const bodySchema = z.strictObject({ step: z.enum(["submit", "take_back", "revise", "renew"]) })

/** Hands a story in, takes it back, takes it up again; answers it as it is then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, bodySchema, req.body)
  if (!body) return
  const actor = actorOf(principalOf(req), operatorIdOf(req))
  if (await takeStep(req, res, { step: body.step, actor })) await answerStory(req, res)
}
