import { model } from "@medusajs/framework/utils"

/** How an operator came to a price: one row a version, never changed. Private to the operator. */
export const PriceStudy = model
  .define("price_study", {
    id: model.id({ prefix: "pstd" }).primaryKey(),
    operator_id: model.text(),
    /** Null for a study of the workshop without a piece. */
    product_id: model.text().nullable(),
    note: model.text().nullable(),
    /** `PricingInputs` of `@etabli/pricing`. */
    inputs: model.json(),
    /** The price it looked at, VAT included. */
    price_cents: model.number().nullable(),
    /** Pieces a year of its year view. */
    pieces: model.number(),
    /** Id of the dashboard's user. */
    created_by: model.text(),
  })
  .indexes([{ on: ["operator_id", "product_id", "created_at"] }])
