import { basketSchema, discountSchema, type Basket } from "@etabli/store-api"
import type { z } from "zod"
import { setDiscount } from "../../../../../workflows/fill-basket/set-discount"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"
import { describeOptions, fromIdAndBody, withId } from "../../basket-request"
import { databaseOf } from "../../../../../database/database-of"
import { changeBasket } from "../../../../../workflows/place-basket/call-off-payment"

const input = withId(discountSchema)

export const POST = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: fromIdAndBody },
  async ({ id, body }, req) =>
    valueOrThrow(
      await changeBasket(req.scope, id, () =>
        setDiscount(databaseOf(req.scope), { cartId: id, code: body.code, options: describeOptions() }),
      ),
    ),
)
