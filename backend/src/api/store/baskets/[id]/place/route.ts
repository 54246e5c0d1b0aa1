import { placedSchema, placeSchema, type Placed } from "@etabli/store-api"
import type { z } from "zod"
import { config } from "../../../../../config"
import { orderToken } from "../../../../../order-link/order-token"
import { deliverEvents } from "../../../../../workflows/deliver-events/deliver-events"
import { placeBasket } from "../../../../../workflows/place-basket/place-basket"
import { valueOrThrow } from "../../../../refusal-error"
import { handle } from "../../../../respond"
import { customerIdOf, fromIdAndBody, withId } from "../../basket-request"

const input = withId(placeSchema)

export const POST = handle<z.infer<typeof input>, Placed>(
  { input, output: placedSchema, read: fromIdAndBody },
  async ({ id, body }, req) => {
    const placement = valueOrThrow(
      await placeBasket(req.scope, { cartId: id, input: body, customerId: customerIdOf(req) }),
    )
    if (placement.status === "action_required") return placement
    deliverEvents.soon(req.scope)
    const token = orderToken(placement.reference, { secret: config.secrets.link, from: new Date() })
    return { status: "placed", reference: placement.reference, token }
  },
)
