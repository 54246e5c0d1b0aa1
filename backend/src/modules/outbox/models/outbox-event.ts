import { model } from "@medusajs/framework/utils"

/** An event written in the transaction that makes it true; delivered after the commit, at least once. */
export const OutboxEvent = model
  .define("outbox_event", {
    id: model.id({ prefix: "obev" }).primaryKey(),
    name: model.text(),
    data: model.json(),
    attempts: model.number().default(0),
    delivered_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["created_at"], where: "delivered_at IS NULL AND deleted_at IS NULL" }])
