import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../../database/select-rows"

export type Member = { id: string; user_id: string; name: string; email: string; role: string; since: string }
export type Invited = { id: string; email: string; role: string; locale: string; expires_at: string; is_over: boolean }

/** Who belongs to an operator now, and who was asked to. */
export async function listMembers(
  container: Pick<MedusaContainer, "resolve">,
  operatorId: string,
): Promise<{ members: Member[]; invitations: Invited[] }> {
  const members = await selectRows<Member>(
    container,
    `select m.id, m.user_id, concat_ws(' ', u.first_name, u.last_name) as name, u.email, m.role, m.starts_at as since
       from membership m join "user" u on u.id = m.user_id and u.deleted_at is null
      where m.operator_id = ? and m.scope = 'operator' and m.ended_at is null and m.deleted_at is null
      order by array_position(array['manager', 'lister', 'accountant'], m.role), u.email`,
    [operatorId],
  )
  const invitations = await selectRows<Invited>(
    container,
    `select id, email, role, locale, expires_at, expires_at < now() as is_over from invitation
      where operator_id = ? and accepted_at is null and revoked_at is null and deleted_at is null
      order by created_at desc limit 50`,
    [operatorId],
  )
  return { members, invitations }
}
