import { model } from "@medusajs/framework/utils"
import { StockTransferLine } from "./stock-transfer-line"

/** Pieces carried from one place to another: what the note in the van says. Written once, never changed. */
export const StockTransfer = model
  .define("stock_transfer", {
    id: model.id({ prefix: "sttr" }).primaryKey(),
    operator_id: model.text(),
    /** Counts the operator's notes from 1. */
    number: model.number(),
    /** Handles of places: an operator's bench or the shared shop. */
    from_place: model.text(),
    to_place: model.text(),
    /** Day of the move where the workshop is, `YYYY-MM-DD`. */
    moved_on: model.text(),
    note: model.text().nullable(),
    /** Who made it. */
    made_by: model.text(),
    lines: model.hasMany(() => StockTransferLine, { mappedBy: "transfer" }),
  })
  .indexes([{ on: ["operator_id", "number"], unique: true }])
