import { basketSchema, idSchema, setLineSchema, type Basket } from "@etabli/store-api"
import { z } from "zod"
import { setLineInBasket } from "../../../../../../workflows/fill-basket/change-basket"
import { readBasket } from "../../../../../../workflows/read-basket/read-basket"
import { valueOrThrow } from "../../../../../refusal-error"
import { handle } from "../../../../../respond"
import { describeOptions } from "../../../basket-request"
import { databaseOf } from "../../../../../../database/database-of"
import { changeBasket } from "../../../../../../workflows/place-basket/call-off-payment"

const input = z.strictObject({ id: idSchema, line_id: idSchema, body: setLineSchema })

export const POST = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: (req) => ({ ...req.params, body: req.body ?? {} }) },
  async ({ id, line_id, body }, req) => {
    const db = databaseOf(req.scope)
    const cartId = valueOrThrow(
      await changeBasket(req.scope, id, () =>
        setLineInBasket(db, { cartId: id, lineId: line_id, quantity: body.quantity }),
      ),
    )
    return valueOrThrow(await readBasket(db, { cartId, options: describeOptions() }))
  },
)
