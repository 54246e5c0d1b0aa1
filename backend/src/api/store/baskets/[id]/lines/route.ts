import { addLineSchema, basketSchema, type Basket } from "@etabli/store-api"
import type { z } from "zod"
import { addLineToBasket } from "../../../../../workflows/fill-basket/change-basket"
import { readBasket } from "../../../../../workflows/read-basket/read-basket"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"
import { describeOptions, fromIdAndBody, withId } from "../../basket-request"
import { databaseOf } from "../../../../../database/database-of"
import { changeBasket } from "../../../../../workflows/place-basket/call-off-payment"

const input = withId(addLineSchema)

export const POST = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: fromIdAndBody },
  async ({ id, body }, req) => {
    const db = databaseOf(req.scope)
    const cartId = valueOrThrow(await changeBasket(req.scope, id, () => addLineToBasket(db, id, body)))
    return valueOrThrow(await readBasket(db, { cartId, options: describeOptions() }))
  },
)
