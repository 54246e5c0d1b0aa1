import { model } from "@medusajs/framework/utils"

/** When a customer's account was last used, and in which language: one that nobody uses any more is closed. */
export const AccountUse = model
  .define("account_use", {
    id: model.id({ prefix: "acus" }).primaryKey(),
    customer_id: model.text().unique(),
    last_used_at: model.dateTime(),
    /** Of the page it was used from; null where it was noted from what the account bought. */
    locale: model.enum(["fr", "nl", "en"]).nullable(),
  })
  .indexes([{ on: ["last_used_at"] }])
