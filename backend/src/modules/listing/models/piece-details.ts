import { model } from "@medusajs/framework/utils"

/** What a piece is beyond Medusa's product. Texts are `{ fr?, nl?, en? }`. */
export const PieceDetails = model
  .define("piece_details", {
    id: model.id({ prefix: "pdet" }).primaryKey(),
    product_id: model.text().unique(),
    /** The language in which the product's own title and description stand; the others are translations. */
    language: model.text(),
    kind: model.enum(["ready", "made_to_order", "unique"]),
    /** Null, like the origin, until the operator said it of a piece on its way; never of one that was published. */
    condition: model.enum(["new", "second_hand", "transformed"]).nullable(),
    origin: model.enum(["made_here", "donated", "bought_used"]).nullable(),
    materials: model.array(),
    colours: model.array(),
    /** Empty until it is said. */
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
    /** Languages that a person has read over. */
    checked: model.array().default([]),
    /** Pictures in order: `{ url, width, height, view?, thumb_url?, alt? }`. */
    pictures: model.json(),
    listed_on: model.text(),
    /** Place in the recommended order: by turn, then by tie (`turnPlaces` of `@etabli/capacity`). */
    turn: model.number().default(0),
    tie: model.number().default(0),
    /** Of the file it was last imported from; what a form changes leaves it. */
    content_hash: model.text(),
    /** Counts saves: who saves says which version they saw, so that nobody writes over another's work unknowing. */
    version: model.number().default(1),
  })
  .indexes([{ on: ["turn", "tie"] }])
