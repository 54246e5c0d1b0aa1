import { placedBasketSchema, type PlacedBasket } from "@etabli/store-api"
import { z } from "zod"
import { config } from "../../../../config"
import { readOrderToken } from "../../../../order-link/order-token"
import { describePlaced } from "../../../../workflows/read-placed-basket/describe-placed"
import { placedByReference } from "../../../../workflows/read-placed-basket/placed-facts"
import { RefusalError } from "../../../refusal-error"
import { handle } from "../../../respond"
import { databaseOf } from "../../../../database/database-of"

const input = z.strictObject({ token: z.string().max(120) })

export const GET = handle<z.infer<typeof input>, PlacedBasket>(
  { input, output: placedBasketSchema, read: (req) => req.params },
  async ({ token }, req) => {
    const reading = readOrderToken(token, { secret: config.secrets.link, now: new Date() })
    if (!reading.ok) throw new RefusalError({ code: reading.code })
    const facts = await placedByReference(databaseOf(req.scope), reading.reference)
    if (!facts) throw new RefusalError({ code: "not_found" })
    return describePlaced(facts)
  },
)
