import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A transfer note as it is listed and printed. */
export type Transfer = {
  id: string
  number: number
  moved_on: string
  note: string | null
  from: { handle: string; name: string; address: string }
  to: { handle: string; name: string; address: string }
  /** Who made it; empty where they are gone. */
  made_by: string
  lines: { sku: string; title: string; quantity: number }[]
}

export async function listTransfers(db: Knex, operatorId: string): Promise<Transfer[]> {
  const { rows } = await db.raw<{ rows: Transfer[] }>(`${TRANSFERS} order by t.number desc limit 50`, [operatorId])
  return rows
}

export async function readTransfer(db: Knex, operatorId: string, id: string): Promise<Transfer | null> {
  const { rows } = await db.raw<{ rows: Transfer[] }>(`${TRANSFERS} and t.id = ?`, [operatorId, id])
  return rows[0] ?? null
}

const PLACE = (handle: string) => `
  (select json_build_object('handle', ${handle}, 'name', s.name,
            'address', concat_ws(', ', a.address_1, concat_ws(' ', a.postal_code, a.city)))
     from stock_location s left join stock_location_address a on a.id = s.address_id
    where s.metadata ->> 'handle' = ${handle} order by s.deleted_at nulls first limit 1)`

const TRANSFERS = `
  select t.id, t.number, t.moved_on, t.note, ${PLACE("t.from_place")} as "from", ${PLACE("t.to_place")} as "to",
         coalesce((select concat_ws(' ', u.first_name, u.last_name) from "user" u where u.id = t.made_by), '') as made_by,
         (select json_agg(json_build_object('sku', l.sku, 'title', l.title, 'quantity', l.quantity) order by l.title)
            from stock_transfer_line l where l.transfer_id = t.id) as lines
    from stock_transfer t
   where t.operator_id = ? and t.deleted_at is null`
