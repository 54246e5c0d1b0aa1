import type { RecognitionRow } from "@etabli/trust"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const ROWS = `
  select r.id, r.operator_id, o.name as operator_name, r.kind, r.name, r.issuing_body, r.language, r.number,
         r.register_url,
         r.valid_from, r.valid_to, r.state, p.name as proof_name, r.note, r.created_at
    from recognition r
    join operator o on o.id = r.operator_id
    left join recognition_proof p on p.id = r.proof_id and p.deleted_at is null
   where r.deleted_at is null and r.state <> 'withdrawn'`

/** All of an operator, the newest first. */
export async function recognitionsOf(db: Knex, operatorId: string): Promise<RecognitionRow[]> {
  const { rows } = await db.raw<{ rows: RecognitionRow[] }>(
    `${ROWS} and r.operator_id = ? order by r.created_at desc, r.id desc limit 200`,
    [operatorId],
  )
  return rows
}

/** What the platform has to look at first, then what it decided lately. */
export async function recognitionsToDecide(db: Knex): Promise<RecognitionRow[]> {
  const { rows } = await db.raw<{ rows: RecognitionRow[] }>(
    `${ROWS} order by r.state = 'submitted' desc, r.created_at desc, r.id desc limit 200`,
  )
  return rows
}
