import { model } from "@medusajs/framework/utils"

/** A mail as it was written: kept before it is sent, so that none is lost and none is written twice. */
export const OutboxMail = model
  .define("outbox_mail", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    /** What the mail is about and for whom: a second mail of the same key is never written. */
    dedupe_key: model.text().unique(),
    to: model.text(),
    locale: model.text(),
    kind: model.text(),
    subject: model.text(),
    html: model.text(),
    text: model.text(),
    /** The account it belongs to. The address alone proves nothing: anybody may order with any address. */
    customer_id: model.text().nullable(),
    /** Its reader asked to be forgotten while it waited: sent, it keeps nothing of them. */
    forget_when_sent: model.boolean().default(false),
    attempts: model.number().default(0),
    /** When it was handed over; `external_id` says to whom. */
    sent_at: model.dateTime().nullable(),
    external_id: model.text().nullable(),
    error: model.text().nullable(),
  })
  .indexes([
    { on: ["created_at"] },
    { on: ["updated_at"], where: "sent_at IS NULL AND deleted_at IS NULL" },
    { on: ["customer_id"] },
  ])
