import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OperatorRole } from "../../access/principal"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"

type Asked = { operatorId: string; membershipId: string; actorId: string }
type Stored = { id: string; role: OperatorRole; label: string; user_id: string }
export type MembershipOutcome = { ok: true } | { ok: false; code: "gone" | "last_manager" }

/** Gives a member another role. An operator always keeps a manager. */
export async function changeRole(
  container: MedusaContainer,
  asked: Asked & { role: OperatorRole },
): Promise<MembershipOutcome> {
  return alone(container, asked, async (trx, stored) => {
    await trx("membership").where({ id: stored.id }).update({ role: asked.role, updated_at: trx.fn.now() })
    await recordChange(trx, { ...about(asked, stored), action: "changed", after: { role: asked.role } })
  })
}

/** Ends a membership: from the answer on it opens nothing, whatever session or token is still about. */
export async function endMembership(container: MedusaContainer, asked: Asked): Promise<MembershipOutcome> {
  return alone(container, { ...asked, role: null }, async (trx, stored) => {
    await trx("membership")
      .where({ id: stored.id })
      .update({ ended_at: trx.raw("clock_timestamp()"), ended_by: asked.actorId, updated_at: trx.fn.now() })
    const action = stored.user_id === asked.actorId ? "left" : "removed"
    await recordChange(trx, { ...about(asked, stored), action })
  })
}

/** Changes of an operator's members come one after the other: else two managers could each remove the other. */
async function alone(
  container: MedusaContainer,
  { operatorId, membershipId, role }: Asked & { role: OperatorRole | null },
  change: (trx: Knex, stored: Stored) => Promise<void>,
): Promise<MembershipOutcome> {
  return databaseOf(container).transaction(async (trx) => {
    await trx.raw("select id from operator where id = ? for update", [operatorId])
    const { rows } = await trx.raw<{ rows: Stored[] }>(
      `select m.id, m.role, m.user_id, u.email as label from membership m join "user" u on u.id = m.user_id
        where m.operator_id = ? and m.ended_at is null and m.deleted_at is null`,
      [operatorId],
    )
    const stored = rows.find(({ id }) => id === membershipId)
    if (!stored) return { ok: false, code: "gone" }
    const managers = rows.filter((row) => row.role === "manager")
    if (stored.role === "manager" && role !== "manager" && managers.length === 1)
      return { ok: false, code: "last_manager" }
    await change(trx, stored)
    return { ok: true }
  })
}

function about({ operatorId, actorId }: Asked, { id, label, role }: Stored) {
  return { actorId, operatorId, entity: "membership" as const, entityId: id, label, before: { role } }
}
