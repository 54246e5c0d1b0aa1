import { model } from "@medusajs/framework/utils"

/** Minutes that an order line took of one week. Deleted when given back, so what is there counts. */
export const BenchTake = model
  .define("bench_take", {
    id: model.id({ prefix: "bntk" }).primaryKey(),
    line_id: model.text().index(),
    operator_id: model.text(),
    week: model.text(),
    minutes: model.number(),
  })
  .indexes([{ on: ["operator_id", "week"] }])
