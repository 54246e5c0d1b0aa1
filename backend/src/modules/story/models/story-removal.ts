import { COPY_KINDS } from "@etabli/stories"
import { model } from "@medusajs/framework/utils"

/** One copy of a story that went: where it was, since when it is to be gone, and when it was seen to be. */
export const StoryRemoval = model
  .define("story_removal", {
    id: model.id({ prefix: "srem" }).primaryKey(),
    story_id: model.text(),
    operator_id: model.text(),
    handle: model.text(),
    kind: model.enum([...COPY_KINDS]),
    address: model.text(),
    served_by: model.enum(["shop", "backend"]),
    removed_at: model.dateTime(),
    /** Null until the address was asked and answered that it is gone. */
    verified_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    /** What it last answered, where that was not yet right. */
    last_answer: model.text().nullable(),
  })
  .indexes([{ on: ["story_id"] }, { on: ["removed_at"], where: "verified_at is null and deleted_at is null" }])
