import { model } from "@medusajs/framework/utils"

/** An answer of the register of VAT numbers, kept as evidence; `silent` when there was none. */
export const VatNumberCheck = model
  .define("vat_number_check", {
    id: model.id({ prefix: "vchk" }).primaryKey(),
    /** With its country, without spaces: `FR66999000011`. */
    number: model.text(),
    state: model.enum(["valid", "invalid", "silent"]),
    asked_at: model.dateTime(),
    /** The register's own number for this question; only given to a requester that named itself. */
    request_id: model.text().nullable(),
    /** In whose name it was asked. */
    requester: model.text().nullable(),
    name: model.text().nullable(),
    address: model.text().nullable(),
    /** The answer as it came. */
    answer: model.json(),
  })
  .indexes([{ on: ["number", "asked_at"] }])
