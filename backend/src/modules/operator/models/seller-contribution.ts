import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

export const CONTRIBUTION_KINDS = ["percent_of_sales", "percent_of_margin", "fixed_monthly"] as const

/** What a parent body keeps of its workshop's sales, by which rule and since when. Dates are `YYYY-MM-DD`. */
export const SellerContribution = model.define("seller_contribution", {
  id: model.id({ prefix: "scon" }).primaryKey(),
  seller: model.belongsTo(() => Seller, { mappedBy: "contributions" }),
  kind: model.enum([...CONTRIBUTION_KINDS]),
  /** 1 % is 100; 0 for a fixed amount. */
  basis_points: model.number(),
  /** Cents a month; 0 for a percentage. */
  monthly_cents: model.number(),
  valid_from: model.text(),
  valid_to: model.text().nullable(),
  proof_file_id: model.text().nullable(),
  proof_note: model.text().nullable(),
})
