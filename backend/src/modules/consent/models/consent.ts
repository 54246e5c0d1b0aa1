import { CONSENT_COUNTRIES } from "@etabli/stories"
import { model } from "@medusajs/framework/utils"

/** What a person agreed to have shown. Who they are is sealed: the database holds no word of it that can be read. */
export const Consent = model
  .define("consent", {
    id: model.id({ prefix: "cons" }).primaryKey(),
    operator_id: model.text(),
    /** Pseudonym or first name chosen. */
    shown_name: model.text(),
    /** Null for an adult; no birthday is kept. */
    birth_year: model.number().nullable(),
    country: model.enum([...CONSENT_COUNTRIES]),
    /** The language and the version of the text that was read. */
    language: model.enum(["fr", "nl", "en"]),
    text_version: model.text(),
    givers: model.json(),
    /** `{ words: ["site"], … }` */
    ticks: model.json(),
    /** First and last day, `YYYY-MM-DD`. */
    valid_from: model.text(),
    valid_to: model.text(),
    withdrawn_on: model.text().nullable(),
    withdrawn_by: model.enum(["person", "operator"]).nullable(),
    /** Names, address and signers, sealed for this id (AES-256-GCM), and by which key. */
    identity: model.text(),
    key_id: model.text(),
    /** Of the card's link and of its code; the card itself is kept nowhere. */
    card_hash: model.text().nullable(),
    code_hash: model.text().nullable(),
    card_issued_at: model.dateTime().nullable(),
    /** When its operator was told that it ends soon. */
    warned_at: model.dateTime().nullable(),
    /** Name of the data file it was read from. */
    file_key: model.text().nullable(),
  })
  .indexes([
    { on: ["operator_id", "valid_to"] },
    { on: ["card_hash"], unique: true, where: "card_hash is not null and deleted_at is null" },
    { on: ["file_key"], unique: true, where: "file_key is not null and deleted_at is null" },
    { on: ["valid_to"], where: "withdrawn_on is null and deleted_at is null" },
  ])
