import { model } from "@medusajs/framework/utils"

/** What a piece is beyond Medusa's product. Texts are `{ fr?, nl?, en? }`. */
export const PieceDetails = model
  .define("piece_details", {
    id: model.id({ prefix: "pdet" }).primaryKey(),
    product_id: model.text().unique(),
    /** The language in which the product's own title and description stand; the others are translations. */
    language: model.text(),
    kind: model.enum(["ready", "made_to_order", "unique"]),
    condition: model.enum(["new", "second_hand", "transformed"]),
    origin: model.enum(["made_here", "donated", "bought_used"]),
    materials: model.array(),
    colours: model.array(),
    finish: model.text(),
    lead_weeks_min: model.number().nullable(),
    lead_weeks_max: model.number().nullable(),
    guarantee_months: model.number(),
    eco_participation_cents: model.number(),
    /** What its dealer paid for a used piece, VAT included; with it the piece is sold under the margin scheme. */
    purchase_cost_cents: model.number().nullable(),
    care: model.json(),
    assembly: model.json(),
    repair: model.json(),
    condition_note: model.json().nullable(),
    safety: model.json().nullable(),
    /** Pictures in order: `{ url, view, width, height }`. */
    pictures: model.json(),
    listed_on: model.text(),
    /** Place in the recommended order: by turn, then by tie (`turnPlaces` of `@etabli/capacity`). */
    turn: model.number().default(0),
    tie: model.number().default(0),
    content_hash: model.text(),
  })
  .indexes([{ on: ["turn", "tie"] }])
