import { model } from "@medusajs/framework/utils"

/** Who set an operator's hours to what, and when. Rows are only added. */
export const BenchChange = model
  .define("bench_change", {
    id: model.id({ prefix: "bnchg" }).primaryKey(),
    operator_id: model.text(),
    plan: model.json(),
    /** Id of the dashboard's user; null for an import. */
    changed_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["operator_id", "created_at"] }])
