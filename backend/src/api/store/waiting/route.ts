import { waitingAskedSchema, type WaitingInput, waitingSchema } from "@etabli/store-api"
import type { z } from "zod"
import { askToWait } from "../../../workflows/waiting-list/ask-to-wait"
import { fromBody, handle } from "../../respond"

export const POST = handle<WaitingInput, z.infer<typeof waitingAskedSchema>>(
  { input: waitingSchema, output: waitingAskedSchema, read: fromBody },
  async (input, req) => {
    await askToWait(req.scope, input)
    return { asked: true }
  },
)
