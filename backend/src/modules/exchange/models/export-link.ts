import { model } from "@medusajs/framework/utils"

/** A link that gives an operator's data to whoever holds it, for some days. Its key is signed, not stored. */
export const ExportLink = model
  .define("export_link", {
    id: model.id({ prefix: "xlnk" }).primaryKey(),
    operator_id: model.text(),
    email: model.text(),
    locale: model.text(),
    /** Whose right it is; a membership that ends ends the link. */
    created_by: model.text().nullable(),
    expires_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
    downloads: model.number().default(0),
    last_download_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["operator_id", "created_at"] }])
