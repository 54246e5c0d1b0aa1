import { REPAIR_STATES } from "@etabli/trust"
import { model } from "@medusajs/framework/utils"

/** Somebody asks the maker to mend a piece. */
export const RepairRequest = model
  .define("repair_request", {
    id: model.id({ prefix: "rpr" }).primaryKey(),
    operator_id: model.text(),
    product_id: model.text(),
    /** The order it was bought with, where the request comes from its page. */
    order_id: model.text().nullable(),
    name: model.text(),
    email: model.text(),
    text: model.text(),
    locale: model.text(),
    /** A picture of the damage among the private files. */
    photo_key: model.text().nullable(),
    state: model.enum([...REPAIR_STATES]),
    /** What the workshop notes for itself. */
    note: model.text().nullable(),
    /** Id of the dashboard's user. */
    changed_by: model.text().nullable(),
  })
  .indexes([{ on: ["operator_id", "state", "created_at"] }])
