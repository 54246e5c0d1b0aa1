import { basketSchema, checkoutSchema, type Basket } from "@etabli/store-api"
import type { z } from "zod"
import { saveCheckout } from "../../../../../workflows/fill-basket/save-checkout"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"
import { describeOptions, fromIdAndBody, withId } from "../../basket-request"
import { databaseOf } from "../../../../../database/database-of"
import { changeBasket } from "../../../../../workflows/place-basket/call-off-payment"

const input = withId(checkoutSchema)

export const POST = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: fromIdAndBody },
  async ({ id, body }, req) =>
    valueOrThrow(
      await changeBasket(req.scope, id, () =>
        saveCheckout(databaseOf(req.scope), { cartId: id, input: body, options: describeOptions() }),
      ),
    ),
)
