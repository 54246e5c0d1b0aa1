import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** A seller's sales to consumers in other member states in one calendar year, net of VAT, in cents. */
export const SellerThreshold = model
  .define("seller_threshold", {
    id: model.id({ prefix: "sthr" }).primaryKey(),
    seller: model.belongsTo(() => Seller, { mappedBy: "thresholds" }),
    year: model.number(),
    /** What was sold here: written by placing, releasing and cancelling alone. */
    counted_cents: model.number().default(0),
    /** What the seller says it sold elsewhere. */
    elsewhere_cents: model.number().default(0),
    /** When it first came near the threshold, and when it went over. */
    warned_at: model.dateTime().nullable(),
    crossed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "year"], unique: true }])
