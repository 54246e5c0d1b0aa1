import { model } from "@medusajs/framework/utils"

/** Pieces that count towards a cap in one period (`2026-W47`, `2026-11`, `2026`). */
export const CapUse = model
  .define("cap_use", {
    id: model.id({ prefix: "capus" }).primaryKey(),
    cap_id: model.text(),
    period: model.text(),
    used: model.number(),
  })
  .indexes([{ on: ["cap_id", "period"], unique: true }])
