import { placedBasketSchema, type PlacedBasket } from "@etabli/store-api"
import { z } from "zod"
import { describePlaced } from "../../../../workflows/read-placed-basket/describe-placed"
import { handle } from "../../../respond"
import { openPlaced } from "../placed-request"

const input = z.strictObject({ token: z.string().max(120) })

export const GET = handle<z.infer<typeof input>, PlacedBasket>(
  { input, output: placedBasketSchema, read: (req) => req.params },
  async ({ token }, req) => describePlaced(await openPlaced(req, token)),
)
