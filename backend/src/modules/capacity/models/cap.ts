import { model } from "@medusajs/framework/utils"

export const CAP_PERIODS = ["week", "month", "year"] as const

/** How many of a piece, or of all of an operator's pieces, may be sold in a period. */
export const Cap = model
  .define("cap", {
    id: model.id({ prefix: "cap" }).primaryKey(),
    operator_id: model.text(),
    /** Null for a cap over all pieces of the operator. */
    product_id: model.text().nullable(),
    period: model.enum([...CAP_PERIODS]),
    most: model.number(),
  })
  .indexes([{ on: ["operator_id"] }, { on: ["product_id"] }])
