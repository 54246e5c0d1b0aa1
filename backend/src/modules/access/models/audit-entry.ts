import { model } from "@medusajs/framework/utils"

/** What changed, by whom: rows are only added. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audt" }).primaryKey(),
    at: model.dateTime(),
    /** Id of the dashboard's user; null for what the house does by itself. */
    actor_id: model.text().nullable(),
    /** Whose data it is about; null for what concerns the platform alone. */
    operator_id: model.text().nullable(),
    entity: model.text(),
    entity_id: model.text(),
    action: model.text(),
    /** What the thing was called at that moment. */
    label: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["operator_id", "at"] }, { on: ["entity", "entity_id", "at"] }, { on: ["at"] }])
