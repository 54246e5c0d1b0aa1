import { localeSchema, type WaitingPlace, waitingPlaceSchema, waitingStepSchema } from "@etabli/store-api"
import { z } from "zod"
import { readPlace, stepInQueue } from "../../../../workflows/waiting-list/step-in-queue"
import { valueOrThrow } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

const token = z.string().min(20).max(100)
const asked = z.strictObject({ token, locale: localeSchema.optional() })
const step = z.strictObject({ token, body: waitingStepSchema })

export const GET = handle<z.infer<typeof asked>, WaitingPlace>(
  { input: asked, output: waitingPlaceSchema, read: fromQuery() },
  async (input, req) => valueOrThrow(await readPlace(req.scope, input)),
)

export const POST = handle<z.infer<typeof step>, WaitingPlace>(
  { input: step, output: waitingPlaceSchema, read: (req) => ({ token: req.params.token, body: req.body ?? {} }) },
  async ({ token: key, body }, req) => valueOrThrow(await stepInQueue(req.scope, { token: key }, body)),
)
