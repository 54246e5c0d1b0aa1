import { model } from "@medusajs/framework/utils"

/** A person of a story: whose consent, and what the story shows of them beside quotes and pictures. */
export const StoryPerson = model
  .define("story_person", {
    id: model.id({ prefix: "sper" }).primaryKey(),
    story_id: model.text(),
    consent_id: model.text(),
    shows: model.json(),
    rank: model.number(),
  })
  .indexes([{ on: ["story_id", "consent_id"], unique: true }, { on: ["consent_id"] }])
