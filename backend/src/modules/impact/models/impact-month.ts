import { model } from "@medusajs/framework/utils"

/** What an operator counted in one month. Counts alone: nothing here is about one person. */
export const ImpactMonth = model
  .define("impact_month", {
    id: model.id({ prefix: "impm" }).primaryKey(),
    operator_id: model.text(),
    /** `YYYY-MM`. */
    month: model.text(),
    /** Whole numbers by field of `data/indicators.yaml`; what is absent is 0. */
    values: model.json(),
    /** Grows with each change: of two who save at once, the second is told. */
    version: model.number().default(1),
    /** Id of the dashboard's user; null for what came with a file. */
    entered_by: model.text().nullable(),
  })
  .indexes([{ on: ["operator_id", "month"], unique: true, where: "deleted_at is null" }])
