import { model } from "@medusajs/framework/utils"

/** What a workshop's people do to an order; each is one row of its history. */
export const ORDER_ACTIONS = [
  "prepare",
  "unpack",
  "ship",
  "hand_over",
  "cancel",
  "mark_paid",
  "refund",
  "paid_back",
  "message",
] as const

/**
 * running: somebody is at it since `claimed_at`; done: it happened, `outcome` says what; failed: it broke off and may be
 * tried again under its key. Of one order only one action runs at a time: the database sees to it.
 */
export const ORDER_ACTION_STATES = ["running", "done", "failed"] as const

export const OrderAction = model
  .define("order_action", {
    id: model.id({ prefix: "oract" }).primaryKey(),
    order_id: model.text(),
    operator_id: model.text(),
    kind: model.enum([...ORDER_ACTIONS]),
    /** Chosen by whoever asks: the same key on the same order is done once. */
    key: model.text(),
    state: model.enum([...ORDER_ACTION_STATES]),
    claimed_at: model.dateTime(),
    actor_id: model.text(),
    /** What was asked. */
    data: model.json(),
    outcome: model.json().nullable(),
  })
  .indexes([
    { on: ["order_id", "key"], unique: true },
    { on: ["order_id"], unique: true, where: "state = 'running' AND deleted_at IS NULL" },
    { on: ["operator_id", "kind"] },
  ])
