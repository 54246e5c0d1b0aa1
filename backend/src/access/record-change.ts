import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../database/insert-rows"

/** What the audit log tells about. A page names each of them in three languages. */
export const AUDIT_ENTITIES = [
  "operator",
  "presentation",
  "membership",
  "invitation",
  "piece",
  "price",
  "price_study",
  "stock",
  "hours",
  "order",
  "refund",
  "seller",
  "delivery",
  "import",
  "export",
  "story",
  "consent",
  "shelf",
  "word",
  "home",
  "recognition",
  "review",
  "repair",
  "impact",
] as const
export type AuditEntity = (typeof AUDIT_ENTITIES)[number]

export const AUDIT_ACTIONS = [
  "created",
  "changed",
  "removed",
  "published",
  "unpublished",
  "moved",
  "counted",
  "prepared",
  "shipped",
  "handed_over",
  "cancelled",
  "refunded",
  "messaged",
  "invited",
  "accepted",
  "revoked",
  "left",
  "activated",
  "paused",
  "suspended",
  "taken_out",
  "submitted",
  "taken_back",
  "sent_back",
  "withdrawn",
  "expired",
  "renewed",
  "card_printed",
  "proof_added",
  "proof_read",
  "checked",
  "confirmed",
  "refused",
  "answered",
  "forgotten",
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

export type Change = {
  /** Id of the dashboard's user; null for what the house does by itself. */
  actorId: string | null
  /** Whose data it is; null for what concerns the platform alone. */
  operatorId: string | null
  entity: AuditEntity
  entityId: string
  action: AuditAction
  /** What the thing is called, as the log will show it. */
  label?: string | null
  /** Only what changed, and no personal data that must be forgotten one day. */
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/** Writes down what changed. Give it the transaction that changes it, so that neither is there without the other. */
export async function recordChange(db: Knex, ...changes: readonly Change[]): Promise<void> {
  const at = new Date().toISOString()
  const rows = changes.map((change) => ({
    id: generateEntityId(undefined, "audt"),
    at,
    actor_id: change.actorId,
    operator_id: change.operatorId,
    entity: change.entity,
    entity_id: change.entityId,
    action: change.action,
    label: change.label ?? null,
    before: change.before ?? null,
    after: change.after ?? null,
  }))
  await insertRows(db, { audit_entry: rows })
}
