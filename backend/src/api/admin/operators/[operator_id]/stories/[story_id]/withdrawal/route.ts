import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { actorOf } from "../../../../../../../stories/actor-of"
import { readOrAnswer } from "../../../../../../answer-fields"
import { operatorIdOf } from "../../../../operator-key"
import { answerStory, takeStep } from "../../../answer-story"

const bodySchema = z.strictObject({ confirmed: z.literal(true) })

/** Takes a story out of the shop for good; also a suspended workshop may. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!readOrAnswer(res, bodySchema, req.body)) return
  const actor = actorOf(principalOf(req), operatorIdOf(req))
  if (await takeStep(req, res, { step: "withdraw", actor })) await answerStory(req, res)
}
