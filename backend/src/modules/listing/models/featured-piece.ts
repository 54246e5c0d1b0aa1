import { model } from "@medusajs/framework/utils"

/** A piece that the platform shows first on the home page, from one day to another, both included, days of Brussels. */
export const FeaturedPiece = model
  .define("featured_piece", {
    id: model.id({ prefix: "feat" }).primaryKey(),
    product_id: model.text(),
    /** `YYYY-MM-DD`. */
    valid_from: model.text(),
    valid_to: model.text(),
    set_by: model.text(),
  })
  .indexes([{ on: ["product_id"], unique: true }, { on: ["valid_to"] }])
