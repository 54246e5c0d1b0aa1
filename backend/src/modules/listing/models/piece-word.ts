import { model } from "@medusajs/framework/utils"

/** A material, colour or finish as the platform names it. Categories are Medusa's own. */
export const PieceWord = model
  .define("piece_word", {
    id: model.id({ prefix: "word" }).primaryKey(),
    kind: model.enum(["material", "colour", "finish"]),
    handle: model.text(),
    /** `{ fr, nl, en }`, all of them. */
    names: model.json(),
    /** Its place among its kind, the smallest first. */
    rank: model.number(),
    /** No longer to be chosen; pieces that bear it keep it. */
    is_retired: model.boolean().default(false),
  })
  .indexes([{ on: ["kind", "handle"], unique: true }])
