import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditEntity } from "../../access/record-change"
import { selectRows } from "../../database/select-rows"

export type AuditRow = {
  id: string
  at: string
  /** Name of who did it; null for what the house does by itself. */
  actor: string | null
  by_platform: boolean
  entity: string
  entity_id: string
  action: string
  label: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

type Asked = { operatorId: string; entity: AuditEntity | null; limit: number; offset: number }

/** An operator's log, the newest first, with how many entries there are. */
export async function readAudit(
  container: Pick<MedusaContainer, "resolve">,
  { operatorId, entity, limit, offset }: Asked,
): Promise<{ entries: AuditRow[]; count: number }> {
  const rows = await selectRows<AuditRow & { count: number }>(
    container,
    `select a.id, a.at, coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email) as actor,
            not exists (select 1 from membership m where m.user_id = a.actor_id and m.operator_id = a.operator_id) as by_platform,
            a.entity, a.entity_id, a.action, a.label, a.before, a.after, (count(*) over ())::int as count
       from audit_entry a left join "user" u on u.id = a.actor_id
      where a.operator_id = ? and (cast(? as text) is null or a.entity = ?) and a.deleted_at is null
      order by a.at desc, a.id desc limit ? offset ?`,
    [operatorId, entity, entity, limit, offset],
  )
  return { entries: rows.map(({ count: _, ...row }) => row), count: rows[0]?.count ?? 0 }
}
