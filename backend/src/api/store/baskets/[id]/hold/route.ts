import { type Hold, holdSchema, idSchema } from "@etabli/store-api"
import { z } from "zod"
import { databaseOf } from "../../../../../database/database-of"
import { deliverEvents } from "../../../../../workflows/deliver-events/deliver-events"
import { holdBasket } from "../../../../../workflows/hold-goods/hold-basket"
import { releaseHolds } from "../../../../../workflows/hold-goods/release-holds"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"

const input = z.strictObject({ id: idSchema })
type Input = z.infer<typeof input>
const released = z.strictObject({ released: z.literal(true) })

export const POST = handle<Input, Hold>(
  { input, output: holdSchema, read: (req) => ({ id: req.params.id }) },
  async ({ id }, req) => valueOrThrow(await holdBasket(databaseOf(req.scope), id)),
)

export const DELETE = handle<Input, z.infer<typeof released>>(
  { input, output: released, read: (req) => ({ id: req.params.id }) },
  async ({ id }, req) => {
    await releaseHolds(databaseOf(req.scope), id)
    deliverEvents.soon(req.scope)
    return { released: true }
  },
)
