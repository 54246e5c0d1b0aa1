import { model } from "@medusajs/framework/utils"

/**
 * What was decided on the VAT of one line of an order, or of its delivery, on the day it was placed; never rewritten.
 * Amounts are cents. What a seller sold a day by country, rate and channel is one sum over these rows.
 */
export const OrderVatLine = model
  .define("order_vat_line", {
    id: model.id({ prefix: "ovl" }).primaryKey(),
    order_id: model.text().index(),
    /** Of the order's line, or of its shipping method. */
    line_id: model.text(),
    kind: model.enum(["goods", "shipping"]),
    seller_id: model.text(),
    operator_id: model.text(),
    /** Where it is taxed, and where the goods left and arrived: ISO 3166-1 alpha-2, upper case. */
    country: model.text(),
    departure: model.text(),
    arrival: model.text(),
    channel: model.text(),
    scheme: model.text(),
    /** True rate in basis points; internal for the margin scheme. */
    rate_bp: model.number(),
    /** What the catalogue asks for it after discount. */
    gross_cents: model.number(),
    net_cents: model.number(),
    /** VAT due; under the margin scheme the one on the margin. */
    vat_cents: model.number(),
    vat_on_document_cents: model.number(),
    /** What the buyer pays for it. */
    payable_cents: model.number(),
    mention: model.text().nullable(),
    rule_version: model.text(),
    reasons: model.json(),
    warnings: model.json(),
    /** Net amount that counts towards the threshold of distance sales. */
    counted_cents: model.number(),
    /** What of it refunds took back: written with each refund, by the database itself. */
    returned_cents: model.number().default(0),
    buyer_type: model.text(),
    buyer_vat_number: model.text().nullable(),
    /** The number under which the seller sold it. */
    seller_vat_number: model.text().nullable(),
    /** The answer to the question whether the buyer's number is valid. */
    evidence_id: model.text().nullable(),
    decided_at: model.dateTime(),
    /** When its order was cancelled: it counts for no total any more. */
    cancelled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "decided_at"] }])
