import { model } from "@medusajs/framework/utils"

/** A customer's statement that it withdraws from a contract, as it was made. */
export const Withdrawal = model
  .define("withdrawal", {
    id: model.id({ prefix: "wdrw" }).primaryKey(),
    name: model.text(),
    number: model.text(),
    email: model.text(),
    part: model.text().nullable(),
    locale: model.text(),
    received_at: model.dateTime(),
    /** The basket that carries the number, or one of whose orders does; null where there is none. */
    basket_id: model.text().nullable(),
    /** Whether the statement came from the address of the order: if not, a person must look. */
    email_matches: model.boolean(),
  })
  .indexes([{ on: ["basket_id"] }, { on: ["received_at"] }])
