import { model } from "@medusajs/framework/utils"

/** A signed paper: its bytes are sealed before they are kept, its name stands sealed beside them. */
export const ConsentProof = model
  .define("consent_proof", {
    id: model.id({ prefix: "cprf" }).primaryKey(),
    consent_id: model.text(),
    operator_id: model.text(),
    /** Where the file module keeps the sealed bytes. */
    file_key: model.text(),
    /** `{ name, mime_type }`, sealed for this id. */
    about: model.text(),
    key_id: model.text(),
    bytes: model.number(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["consent_id"] }])
