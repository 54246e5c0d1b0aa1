import { model } from "@medusajs/framework/utils"

/** Where a link to an operator's data goes each month. */
export const ExportSchedule = model.define("export_schedule", {
  id: model.id({ prefix: "xsch" }).primaryKey(),
  operator_id: model.text().unique(),
  email: model.text(),
  locale: model.text(),
  /** The month `YYYY-MM` whose link was last sent. */
  last_month: model.text().nullable(),
  created_by: model.text(),
})
