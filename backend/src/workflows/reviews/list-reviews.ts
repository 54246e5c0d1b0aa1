import type { ReviewRow } from "@etabli/trust"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const ROWS = `
  select r.id, o.name as operator_name, p.title as piece_title, r.rating, r.text, r.locale, r.first_name, r.received_on,
         r.state, r.reason, r.answer, r.created_at
    from review r
    join operator o on o.id = r.operator_id
    join product p on p.id = r.product_id
   where r.deleted_at is null`

/** What a workshop may read and answer: what is published of its pieces. */
export async function reviewsToAnswer(db: Knex, operatorId: string): Promise<ReviewRow[]> {
  const { rows } = await db.raw<{ rows: ReviewRow[] }>(
    `${ROWS} and r.operator_id = ? and r.state = 'published' order by r.answer is not null, r.created_at desc, r.id limit 200`,
    [operatorId],
  )
  return rows
}

/** What the platform has to look at first, then what it decided lately. */
export async function reviewsToDecide(db: Knex): Promise<ReviewRow[]> {
  const { rows } = await db.raw<{ rows: ReviewRow[] }>(
    `${ROWS} order by r.state = 'submitted' desc, r.created_at desc, r.id limit 200`,
  )
  return rows
}
