import { basketSchema, createBasketSchema, type Basket } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "zod"
import { withoutExpiredHolds } from "../../../workflows/hold-goods/without-expired"
import { createBasket } from "../../../workflows/fill-basket/create-basket"
import { readBasket } from "../../../workflows/read-basket/read-basket"
import { valueOrThrow } from "../../refusal-error"
import { fromBody, handle } from "../../respond"
import { customerIdOf, describeOptions } from "./basket-request"
import { databaseOf } from "../../../database/database-of"

export const POST = handle<z.infer<typeof createBasketSchema>, Basket>(
  { input: createBasketSchema, output: basketSchema, read: fromBody },
  async (input, req) => {
    const db = databaseOf(req.scope)
    const customerId = customerIdOf(req)
    const customer = customerId ? await findCustomer(db, customerId) : undefined
    const basket = { ...input, ...(customer ? { customer } : {}) }
    const cartId = valueOrThrow(await withoutExpiredHolds(db, () => createBasket(db, basket)))
    return valueOrThrow(await readBasket(db, { cartId, options: describeOptions() }))
  },
)

async function findCustomer(db: Knex, id: string) {
  return db<{ id: string; email: string }>("customer")
    .select("id", "email")
    .where({ id })
    .whereNull("deleted_at")
    .first()
}
