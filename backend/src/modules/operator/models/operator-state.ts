import { model } from "@medusajs/framework/utils"

export const OPERATOR_STATES = ["invited", "active", "paused", "suspended", "left"] as const

/**
 * How an operator stands with the platform from one day to another, as days in Brussels, both included. Where several
 * rows cover a day the strictest holds; without any the operator is invited.
 */
export const OperatorState = model
  .define("operator_state", {
    id: model.id({ prefix: "ost" }).primaryKey(),
    operator_id: model.text(),
    state: model.enum([...OPERATOR_STATES]),
    /** `YYYY-MM-DD`. */
    valid_from: model.text(),
    /** Last day, included; null while no end is known. */
    valid_to: model.text().nullable(),
    note: model.text().nullable(),
    /** Id of the dashboard's user; null for an import. */
    set_by: model.text().nullable(),
  })
  .indexes([{ on: ["operator_id", "valid_from"] }])
