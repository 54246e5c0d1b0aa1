import { model } from "@medusajs/framework/utils"

/**
 * What was promised for a piece made to order. The first row comes with the order; a later one says who set the new date,
 * and by which mail the customer was told. Rows are only added: the latest counts.
 */
export const LinePromise = model
  .define("line_promise", {
    id: model.id({ prefix: "lprom" }).primaryKey(),
    line_id: model.text(),
    order_id: model.text(),
    operator_id: model.text(),
    /** First week its work may begin in, and the week the promise ends in. */
    earliest_week: model.text(),
    last_week: model.text(),
    /** Days between which it will be ready, `YYYY-MM-DD`. */
    ready_from: model.text(),
    ready_to: model.text(),
    /** Id of the dashboard's user who set it; null for the promise of the order. */
    changed_by: model.text().nullable(),
    mail_key: model.text().nullable(),
  })
  .indexes([{ on: ["line_id"] }, { on: ["order_id"] }, { on: ["operator_id", "last_week"] }])
