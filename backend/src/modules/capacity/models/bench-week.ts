import { model } from "@medusajs/framework/utils"

/** Minutes of an ISO week that are taken, by sales and holds together. */
export const BenchWeek = model
  .define("bench_week", {
    id: model.id({ prefix: "bnwk" }).primaryKey(),
    operator_id: model.text(),
    /** `2026-W47` */
    week: model.text(),
    taken_minutes: model.number(),
  })
  .indexes([{ on: ["operator_id", "week"], unique: true }])
