import { model } from "@medusajs/framework/utils"

/** Another story that a story names. */
export const StoryLink = model
  .define("story_link", {
    id: model.id({ prefix: "slnk" }).primaryKey(),
    story_id: model.text(),
    other_id: model.text(),
    rank: model.number(),
  })
  .indexes([{ on: ["story_id", "other_id"], unique: true }, { on: ["other_id"] }])
