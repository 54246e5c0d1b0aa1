import { model } from "@medusajs/framework/utils"
import { BasketOrder } from "./basket-order"

/**
 * A basket that somebody began to pay: one row a Medusa cart, whatever the number of attempts.
 * placing: claimed by a request until `claimed_until`; awaiting_payer: the payer has one more thing to do;
 * placed: its orders exist; released: given back, may be placed again; cancelled: all its orders were cancelled.
 */
export const BASKET_STATES = ["placing", "awaiting_payer", "placed", "released", "cancelled"] as const

export const Basket = model
  .define("basket", {
    id: model.id({ prefix: "bskt" }).primaryKey(),
    cart_id: model.text().unique(),
    reference: model.text().unique(),
    state: model.enum([...BASKET_STATES]),
    /** Counts claims; with the id it makes the key under which a payment is asked for only once. */
    attempt: model.number().default(1),
    claimed_until: model.dateTime(),
    locale: model.text(),
    email: model.text(),
    customer_id: model.text().nullable(),
    payment_method: model.text(),
    payment_data: model.json().nullable(),
    total_cents: model.number(),
    /** The orders as the customer agreed to them: written down before the payment is asked for. */
    plan: model.json(),
    placed_at: model.dateTime().nullable(),
    /** Last day for a transfer to arrive. */
    due_on: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    orders: model.hasMany(() => BasketOrder, { mappedBy: "basket" }),
  })
  .indexes([
    { on: ["claimed_until"], where: "state IN ('placing', 'awaiting_payer') AND deleted_at IS NULL" },
    { on: ["due_on"], where: "state = 'placed' AND due_on IS NOT NULL AND deleted_at IS NULL" },
    { on: ["placed_at"] },
    { on: ["customer_id"] },
    { on: ["email"] },
  ])
