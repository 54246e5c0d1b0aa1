import { model } from "@medusajs/framework/utils"

/** What the bank behind the test card remembers of a charge. */
export const TestCardCharge = model
  .define("test_card_charge", {
    id: model.id({ prefix: "tchg" }).primaryKey(),
    idempotency_key: model.text(),
    behaviour: model.text(),
    state: model.enum(["open", "needs_step", "authorised", "declined", "voided"]),
    amount_cents: model.number(),
    captured_cents: model.number().default(0),
    refunded_cents: model.number().default(0),
  })
  .indexes([{ on: ["idempotency_key"], unique: true }])
