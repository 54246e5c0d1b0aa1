import { model } from "@medusajs/framework/utils"

/** A picture that an operator brought for its stories, in every size it is shown in; served only while a story shows it. */
export const StoryPicture = model
  .define("story_picture", {
    id: model.id({ prefix: "spic" }).primaryKey(),
    operator_id: model.text(),
    sha256: model.text(),
    width: model.number(),
    height: model.number(),
    /** `{ width, file_key }`, the smallest first: where the file module keeps each, among the private files. */
    sizes: model.json(),
    uploaded_by: model.text().nullable(),
    /** Set when its files were taken away. */
    erased_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["operator_id", "sha256"], unique: true, where: "erased_at is null and deleted_at is null" }])
