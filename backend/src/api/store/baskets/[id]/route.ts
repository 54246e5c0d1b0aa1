import { basketSchema, idSchema, localeSchema, type Basket } from "@etabli/store-api"
import { z } from "zod"
import { readBasket } from "../../../../workflows/read-basket/read-basket"
import { valueOrThrow } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"
import { describeOptions } from "../basket-request"
import { databaseOf } from "../../../../database/database-of"

const input = z.strictObject({ id: idSchema, locale: localeSchema.optional() })

export const GET = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: fromQuery() },
  async ({ id, locale }, req) =>
    valueOrThrow(await readBasket(databaseOf(req.scope), { cartId: id, locale, options: describeOptions() })),
)
