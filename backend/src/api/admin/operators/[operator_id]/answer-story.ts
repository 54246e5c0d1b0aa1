import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { principalOf } from "../../../../access/principal"
import { databaseOf } from "../../../../database/database-of"
import { actorOf } from "../../../../stories/actor-of"
import { readStoryForm } from "../../../../stories/read-story-form"
import { moveStory, type MoveStory } from "../../../../workflows/move-story/move-story"
import { deliverEvents } from "../../../../workflows/deliver-events/deliver-events"
import { today } from "../../../../today"
import { answerFields } from "../../../answer-fields"
import { operatorIdOf } from "../operator-key"

/** The story of the address as it stands now. */
export async function answerStory(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const operatorId = operatorIdOf(req)
  const asked = { operatorId, storyId: String(req.params.story_id), actor: actorOf(principalOf(req), operatorId) }
  const form = await readStoryForm(databaseOf(req.scope), asked)
  if (!form) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such story.")
  res.json(form)
}

type Step = Pick<MoveStory, "step" | "actor" | "because">

/** Takes a step with the story of the address. Whether it could; where not, that is answered. */
export async function takeStep(req: MedusaRequest, res: MedusaResponse, step: Step): Promise<boolean> {
  const by = principalOf(req).userId
  const moved = await moveStory(databaseOf(req.scope), {
    ...step,
    storyId: String(req.params.story_id),
    operatorId: req.params.operator_id,
    by,
    today: today(),
  })
  if (moved.ok) {
    deliverEvents.soon(req.scope)
    return true
  }
  const fields = moved.code === "not_complete" ? moved.fields : [{ path: "", code: moved.code }]
  answerFields(res, { status: 409, message: "The story stays as it is.", fields })
  return false
}
