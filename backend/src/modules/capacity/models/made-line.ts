import { model } from "@medusajs/framework/utils"

/**
 * How many pieces of an order line stood ready and how many are made for it, so that what comes back of it in part frees
 * its share of hours. Deleted when all of it is given back.
 */
export const MadeLine = model.define("made_line", {
  id: model.id({ prefix: "mdln" }).primaryKey(),
  line_id: model.text().unique(),
  ready: model.number(),
  made: model.number(),
})
