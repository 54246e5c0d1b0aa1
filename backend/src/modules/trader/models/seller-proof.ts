import { model } from "@medusajs/framework/utils"

/** A paper that a seller handed in: kept among the private files, named by its own id everywhere else. */
export const SellerProof = model
  .define("seller_proof", {
    id: model.id({ prefix: "sprf" }).primaryKey(),
    seller_id: model.text(),
    /** Where the file module keeps it. */
    file_key: model.text(),
    /** As its sender called it. */
    name: model.text(),
    /** By its content. */
    mime_type: model.text(),
    bytes: model.number(),
    /** Id of the dashboard's user. */
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["seller_id"] }])
