import { basketSchema, idSchema, localeSchema, type Basket } from "@etabli/store-api"
import { z } from "zod"
import { readBasket } from "../../../../workflows/read-basket/read-basket"
import { valueOrThrow } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"
import { databaseOf, describeOptions } from "../basket-request"

const input = z.strictObject({ id: idSchema, locale: localeSchema.optional() })

export const GET = handle<z.infer<typeof input>, Basket>(
  { input, output: basketSchema, read: fromQuery() },
  async ({ id, locale }, req) =>
    valueOrThrow(await readBasket(databaseOf(req), { cartId: id, locale, options: describeOptions() })),
)
