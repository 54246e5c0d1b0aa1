import { model } from "@medusajs/framework/utils"

/** What the platform must have seen of a trader before its pieces are offered (regulation 2022/2065, art. 30). */
export const TRADER_ITEMS = [
  "contact",
  "identity",
  "payment_account",
  "register",
  "vat_status",
  "self_certification",
] as const

/** One thing that was checked of an operator's trader data, when and by whom. Withdrawn, never rewritten. */
export const TraderCheck = model
  .define("trader_check", {
    id: model.id({ prefix: "tchk" }).primaryKey(),
    operator_id: model.text(),
    item: model.enum([...TRADER_ITEMS]),
    /** The day on which it was seen, `YYYY-MM-DD`. */
    checked_on: model.text(),
    /** Id of the dashboard's user. */
    checked_by: model.text(),
    /** How it was checked: the register asked, the paper seen. */
    note: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([{ on: ["operator_id", "item"], unique: true, where: "withdrawn_at is null and deleted_at is null" }])
