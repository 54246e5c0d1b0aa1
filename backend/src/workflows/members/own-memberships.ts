import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../../database/select-rows"
import { endMembership, type MembershipOutcome } from "./change-membership"
import { endHouseMembership } from "./house-team"

export type OwnMembership = {
  id: string
  role: "platform" | "manager" | "lister" | "accountant" | "staff"
  /** Name of the workshop or shop; null for the platform. */
  place: string | null
  since: string
}

/** What somebody belongs to now. */
export async function listOwnMemberships(
  container: Pick<MedusaContainer, "resolve">,
  userId: string,
): Promise<OwnMembership[]> {
  return selectRows<OwnMembership>(
    container,
    `select m.id, m.role, m.starts_at as since,
            coalesce(o.name, (select l.name from stock_location l
                               where l.metadata ->> 'handle' = m.shop and l.deleted_at is null limit 1), m.shop) as place
       from membership m left join operator o on o.id = m.operator_id
      where m.user_id = ? and m.ended_at is null and m.deleted_at is null order by place nulls first`,
    [userId],
  )
}

/** Leaves by oneself. The last manager of a workshop, and the last of the platform, names another first. */
export async function leaveByOneself(
  container: MedusaContainer,
  { membershipId, userId }: { membershipId: string; userId: string },
): Promise<MembershipOutcome> {
  const [own] = await selectRows<{ operator_id: string | null }>(
    container,
    "select operator_id from membership where id = ? and user_id = ? and ended_at is null and deleted_at is null",
    [membershipId, userId],
  )
  if (!own) return { ok: false, code: "gone" }
  const asked = { membershipId, actorId: userId }
  if (own.operator_id === null) return endHouseMembership(container, asked)
  return endMembership(container, { ...asked, operatorId: own.operator_id })
}
