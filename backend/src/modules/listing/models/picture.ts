import { model } from "@medusajs/framework/utils"

/** A stored picture by the hash of its bytes, so that the same bytes are never stored twice. */
export const Picture = model.define("picture", {
  id: model.id({ prefix: "pict" }).primaryKey(),
  sha256: model.text().unique(),
  file_id: model.text(),
  /** A path of this server, or an address where files lie in a bucket. */
  url: model.text(),
  width: model.number(),
  height: model.number(),
})
