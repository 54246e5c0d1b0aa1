import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { STRICTEST_FIRST } from "../../../../../access/operator-state"
import { principalOf } from "../../../../../access/principal"
import { readOperatorStates } from "../../../../../workflows/operator-state/read-operator-states"
import { setOperatorState } from "../../../../../workflows/operator-state/set-operator-state"
import { today } from "../../../../../today"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const bodySchema = z
  .strictObject({
    state: z.enum(STRICTEST_FIRST).exclude(["invited"]),
    from: z.iso.date(),
    /** Last day, included. */
    to: z.iso.date().nullable().default(null),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .refine(({ from, to }) => to === null || to >= from, { path: ["to"], message: "before_from" })
  .refine(({ state, to }) => to === null || state === "paused", { path: ["to"], message: "only_for_a_pause" })

/** How the operator stands, and will stand. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readOperatorStates(req.scope, String(req.params.operator_id)))
}

/** The platform sets any state; a manager pauses its own operator and opens it again. What is past stays as it was. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { platform, userId } = principalOf(req)
  const body = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  if (body.from < today()) throw new AdminRefusal(400, [{ path: "from", code: "in_the_past" }])
  if (!platform && body.state !== "paused" && body.state !== "active")
    throw new AdminRefusal(400, [{ path: "state", code: "platform_only" }])
  const operatorId = String(req.params.operator_id)
  const lifts = platform ? (["paused", "suspended", "left"] as const) : (["paused"] as const)
  await setOperatorState(req.scope, { ...body, operatorId, actorId: userId, lifts })
  res.json(await readOperatorStates(req.scope, operatorId))
}
