import { model } from "@medusajs/framework/utils"

/**
 * Somebody who wants to hear when a piece can be had again.
 * asked: not confirmed yet; waiting: in the queue; told: a place is kept for them until `kept_until`;
 * bought, passed (the time was over), left: out of the queue.
 */
export const WAITING_STATES = ["asked", "waiting", "told", "bought", "passed", "left"] as const

export const WaitingEntry = model
  .define("waiting_entry", {
    id: model.id({ prefix: "wait" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    operator_id: model.text(),
    email: model.text(),
    locale: model.text(),
    state: model.enum([...WAITING_STATES]),
    /** SHA-256 of the link's token; the token itself stands in mails only. */
    token_hash: model.text().unique(),
    asked_at: model.dateTime(),
    confirmed_at: model.dateTime().nullable(),
    told_at: model.dateTime().nullable(),
    kept_until: model.dateTime().nullable(),
    cart_id: model.text().nullable(),
  })
  .indexes([
    { on: ["variant_id", "confirmed_at"], where: "state = 'waiting' AND deleted_at IS NULL" },
    { on: ["kept_until"], where: "state = 'told' AND deleted_at IS NULL" },
    { on: ["variant_id", "email"] },
    { on: ["email"] },
  ])
