import { basketSchema, checkoutSchema, type Basket } from "@etabli/store-api"
import type { z } from "zod"
import { registerInUse } from "../../../../../vies/register-in-use"
import { checkBuyer } from "../../../../../workflows/check-vat-number/check-buyer"
import { saveCheckout } from "../../../../../workflows/fill-basket/save-checkout"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"
import { describeOptions, fromIdAndBody, withId } from "../../basket-request"
import { databaseOf } from "../../../../../database/database-of"
import { changeBasket } from "../../../../../workflows/place-basket/call-off-payment"

const input = withId(checkoutSchema)

export const POST = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: fromIdAndBody },
  async ({ id, body }, req) => {
    const db = databaseOf(req.scope)
    // Asked before anything is opened or written: the register may take seconds.
    const check = valueOrThrow(await checkBuyer(db, registerInUse(), body.buyer))
    const save = () => saveCheckout(db, { cartId: id, input: body, check, options: describeOptions() })
    return valueOrThrow(await changeBasket(req.scope, id, save))
  },
)
