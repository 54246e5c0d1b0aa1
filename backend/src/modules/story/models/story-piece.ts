import { model } from "@medusajs/framework/utils"

/** A piece of a story; `product_id` is Medusa's. */
export const StoryPiece = model
  .define("story_piece", {
    id: model.id({ prefix: "spce" }).primaryKey(),
    story_id: model.text(),
    product_id: model.text(),
    rank: model.number(),
  })
  .indexes([{ on: ["story_id", "product_id"], unique: true }, { on: ["product_id"] }])
