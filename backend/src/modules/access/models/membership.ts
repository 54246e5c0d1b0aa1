import { model } from "@medusajs/framework/utils"

export const SCOPES = ["platform", "operator", "shop"] as const
export const ROLES = ["platform", "manager", "lister", "accountant", "staff"] as const

const RUNNING = "ended_at is null and deleted_at is null"

/** What a user of the dashboard belongs to, and as what. Ended, never removed: the audit log names who acted. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "memb" }).primaryKey(),
    user_id: model.text(),
    scope: model.enum([...SCOPES]),
    /** For the scope `operator` alone. */
    operator_id: model.text().nullable(),
    /** Handle of a shared shop, for the scope `shop` alone. */
    shop: model.text().nullable(),
    role: model.enum([...ROLES]),
    starts_at: model.dateTime(),
    /** From this moment it opens nothing any more. */
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    invitation_id: model.text().nullable(),
  })
  .indexes([
    { on: ["user_id", "operator_id"], unique: true, where: `scope = 'operator' and ${RUNNING}` },
    { on: ["user_id", "shop"], unique: true, where: `scope = 'shop' and ${RUNNING}` },
    { on: ["user_id"], unique: true, where: `scope = 'platform' and ${RUNNING}` },
    { on: ["operator_id"], where: RUNNING },
  ])
