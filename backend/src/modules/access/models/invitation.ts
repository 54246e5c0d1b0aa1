import { model } from "@medusajs/framework/utils"
import { ROLES, SCOPES } from "./membership"

/** A letter that lets its reader become a member. Only a digest of its key is kept. */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "invt" }).primaryKey(),
    email: model.text(),
    scope: model.enum([...SCOPES]),
    operator_id: model.text().nullable(),
    shop: model.text().nullable(),
    role: model.enum([...ROLES]),
    /** Language of the letter and of the page it leads to. */
    locale: model.text(),
    token_hash: model.text().unique(),
    invited_by: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    accepted_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["operator_id", "created_at"] }, { on: ["email"] }])
