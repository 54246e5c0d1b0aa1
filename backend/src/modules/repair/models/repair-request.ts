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
    /** Who asks, and what; empty once they closed their account and nothing is left to do. */
    name: model.text(),
    email: model.text(),
    text: model.text(),
    locale: model.text(),
    /** A picture of the damage among the private files. */
    photo_key: model.text().nullable(),
    /** Who asked closed their account while it was under way: closed, it keeps nothing of them. */
    forget_when_closed: model.boolean().default(false),
    state: model.enum([...REPAIR_STATES]),
    /** What the workshop notes for itself. */
    note: model.text().nullable(),
    /** Id of the dashboard's user. */
    changed_by: model.text().nullable(),
  })
  .indexes([
    { on: ["operator_id", "state", "created_at"] },
    { on: ["order_id"], where: "order_id IS NOT NULL AND deleted_at IS NULL" },
  ])
