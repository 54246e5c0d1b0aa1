import { model } from "@medusajs/framework/utils"

/** A stored picture by the hash of its bytes, so that an operator's same bytes are never stored twice. */
export const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pict" }).primaryKey(),
    /** Whose it is; null for those of files that were imported before pictures had an owner. */
    operator_id: model.text().nullable(),
    sha256: model.text(),
    file_id: model.text(),
    /** A path of this server, or an address where files lie in a bucket. */
    url: model.text(),
    width: model.number(),
    height: model.number(),
    /** A small one for lists of the dashboard; null where the picture itself is small. */
    thumb_url: model.text().nullable(),
  })
  .indexes([{ on: ["sha256", "operator_id"], unique: true }, { on: ["url"] }])
