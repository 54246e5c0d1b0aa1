import { model } from "@medusajs/framework/utils"

/** A paper that proves a recognition: kept among the private files, named by its own id everywhere else. */
export const RecognitionProof = model
  .define("recognition_proof", {
    id: model.id({ prefix: "rprf" }).primaryKey(),
    operator_id: model.text(),
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
  .indexes([{ on: ["operator_id"] }])
