import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import type { MembershipOutcome } from "./change-membership"

type Role = "platform" | "staff"
export type Shop = { handle: string; name: string }
export type HouseTeam = {
  members: {
    id: string
    user_id: string
    name: string
    email: string
    role: Role
    shop: string | null
    since: string
  }[]
  invitations: { id: string; email: string; role: Role; shop: string | null; expires_at: string; is_over: boolean }[]
  shops: Shop[]
}

/** Who runs the platform and who serves in the shared shops, and who was asked to. */
export async function listHouseTeam(container: Pick<MedusaContainer, "resolve">): Promise<HouseTeam> {
  const members = await selectRows<HouseTeam["members"][number]>(
    container,
    `select m.id, m.user_id, concat_ws(' ', u.first_name, u.last_name) as name, u.email, m.role, m.shop, m.starts_at as since
       from membership m join "user" u on u.id = m.user_id and u.deleted_at is null
      where m.scope in ('platform', 'shop') and m.ended_at is null and m.deleted_at is null
      order by m.scope, m.shop, u.email`,
  )
  const invitations = await selectRows<HouseTeam["invitations"][number]>(
    container,
    `select id, email, role, shop, expires_at, expires_at < now() as is_over from invitation
      where scope in ('platform', 'shop') and accepted_at is null and revoked_at is null and deleted_at is null
      order by created_at desc limit 50`,
  )
  return { members, invitations, shops: await listShops(container) }
}

/** The shared shops: places where pieces lie that are no workshop's own. */
export async function listShops(container: Pick<MedusaContainer, "resolve">): Promise<Shop[]> {
  return selectRows<Shop>(
    container,
    `select l.metadata ->> 'handle' as handle, l.name from stock_location l
      where l.deleted_at is null and l.metadata ->> 'handle' in (select shop from operator where deleted_at is null)
      order by l.name`,
  )
}

type Asked = { membershipId: string; actorId: string }
type Stored = { id: string; scope: "platform" | "shop"; role: Role; user_id: string; email: string }

/** Ends a membership of the platform or of a shop. The platform always keeps somebody. */
export async function endHouseMembership(container: MedusaContainer, asked: Asked): Promise<MembershipOutcome> {
  return databaseOf(container).transaction(async (trx) => {
    const rows = await lockHouseTeam(trx)
    const stored = rows.find(({ id }) => id === asked.membershipId)
    if (!stored) return { ok: false, code: "gone" }
    const isLast = rows.filter(({ scope }) => scope === "platform").length === 1
    if (stored.scope === "platform" && isLast) return { ok: false, code: "last_manager" }
    await trx("membership")
      .where({ id: stored.id })
      .update({ ended_at: trx.raw("clock_timestamp()"), ended_by: asked.actorId, updated_at: trx.fn.now() })
    await recordChange(trx, {
      actorId: asked.actorId,
      operatorId: null,
      entity: "membership",
      entityId: stored.id,
      label: stored.email,
      action: stored.user_id === asked.actorId ? "left" : "removed",
      before: { role: stored.role },
    })
    return { ok: true }
  })
}

/** One after the other: else the last two of the platform could each remove the other. */
async function lockHouseTeam(trx: Knex): Promise<Stored[]> {
  const { rows } = await trx.raw<{ rows: Stored[] }>(
    `select m.id, m.scope, m.role, m.user_id, u.email from membership m join "user" u on u.id = m.user_id
      where m.scope in ('platform', 'shop') and m.ended_at is null and m.deleted_at is null order by m.id for update of m`,
  )
  return rows
}
