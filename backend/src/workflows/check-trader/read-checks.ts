import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { TRADER_ITEMS } from "../../modules/trader/models/trader-check"

export type TraderItem = (typeof TRADER_ITEMS)[number]
export type TraderCheckRow = {
  id: string
  item: TraderItem
  checked_on: string
  /** Whoever saw it, by name or address. */
  checked_by: string
  note: string | null
  withdrawn_at: string | null
}

/** All that was ever checked of an operator's trader data, the newest first. */
export async function readChecks(db: Knex, operatorId: string): Promise<TraderCheckRow[]> {
  const { rows } = await db.raw<{ rows: TraderCheckRow[] }>(
    `select c.id, c.item, c.checked_on, coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email, '—') as checked_by,
            c.note, c.withdrawn_at
       from trader_check c left join "user" u on u.id = c.checked_by
      where c.operator_id = ? and c.deleted_at is null order by c.created_at desc`,
    [operatorId],
  )
  return rows
}

/** What has not been checked, or not any more: while anything is, the operator is not let in. */
export async function missingChecks(db: Knex, operatorId: string): Promise<TraderItem[]> {
  const checks = await readChecks(db, operatorId)
  return TRADER_ITEMS.filter((item) => !checks.some((check) => check.item === item && check.withdrawn_at === null))
}
