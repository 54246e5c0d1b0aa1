import { REVIEW_REFUSALS, REVIEW_STATES } from "@etabli/trust"
import { model } from "@medusajs/framework/utils"

/** What somebody who bought and received a piece says of it: one for each line of an order. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rvw" }).primaryKey(),
    product_id: model.text(),
    operator_id: model.text(),
    /** What proves the purchase; none of the three once its author closed their account. */
    basket_id: model.text().nullable(),
    order_id: model.text().nullable(),
    line_id: model.text().nullable(),
    rating: model.number(),
    text: model.text(),
    /** The language it is written in. */
    locale: model.text(),
    /** What the public reads; null once its author closed their account. */
    first_name: model.text().nullable(),
    /** The day on which the piece was handed over, `YYYY-MM-DD`. */
    received_on: model.text(),
    state: model.enum([...REVIEW_STATES]),
    /** Of the public list; with `refused` alone. */
    reason: model.enum([...REVIEW_REFUSALS]).nullable(),
    /** Id of the dashboard's user. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** The maker's one answer. */
    answer: model.text().nullable(),
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["line_id"], unique: true, where: "deleted_at is null" },
    { on: ["product_id", "state"] },
    { on: ["operator_id", "state"] },
    { on: ["state", "created_at"] },
    { on: ["basket_id"] },
  ])
