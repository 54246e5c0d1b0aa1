import { type CapPeriod, periodKey } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { today } from "../today"
import { insertRows } from "../database/insert-rows"

export type CapSetting = { per: CapPeriod; pieces: number }
/** Whose caps: a piece's, or those over all pieces of an operator. */
export type CapOwner = { operator_id: string; product_id: string | null }
export type CapTooLow = { per: CapPeriod; sold: number }

type CapRow = { id: string; operator_id: string; product_id: string | null; period: CapPeriod; most: number }
type SoldLine = { line_id: string; quantity: number }

/** Caps that would allow less than was sold in their running period: they cannot be set. */
export async function capsTooLow(db: Knex, owner: CapOwner, caps: readonly CapSetting[]): Promise<CapTooLow[]> {
  const found: CapTooLow[] = []
  for (const { per, pieces } of caps) {
    const sold = sum(await soldIn(db, owner, per))
    if (sold > pieces) found.push({ per, sold })
  }
  return found
}

/** Brings an owner's caps to what is said; a new one counts what its running period sold already. In the caller's transaction. */
export async function saveCaps(trx: Knex, owner: CapOwner, caps: readonly CapSetting[]): Promise<void> {
  const known = await trx<CapRow>("cap").where(owner).whereNull("deleted_at").forUpdate()
  for (const { id, period } of known)
    if (!caps.some(({ per }) => per === period)) await trx("cap").where({ id }).update({ deleted_at: trx.fn.now() })
  for (const { per, pieces } of caps) {
    const before = known.find(({ period }) => period === per)
    if (before) await trx("cap").where({ id: before.id }).update({ most: pieces, updated_at: trx.fn.now() })
    else await createCap(trx, owner, { per, pieces })
  }
}

async function createCap(trx: Knex, owner: CapOwner, { per, pieces }: CapSetting): Promise<void> {
  const id = generateEntityId(undefined, "cap")
  const period = periodKey({ per }, today())
  const sold = await soldIn(trx, owner, per)
  await insertRows(trx, {
    cap: [{ id, ...owner, period: per, most: pieces }],
    cap_use: sold.length > 0 ? [{ id: generateEntityId(undefined, "capus"), cap_id: id, period, used: sum(sold) }] : [],
    cap_take: sold.map(({ line_id, quantity }) => ({
      id: generateEntityId(undefined, "captk"),
      line_id,
      cap_id: id,
      period,
      quantity,
    })),
  })
}

/** Lines that were ordered in the running period and take bench time, holds too. */
async function soldIn(db: Knex, owner: CapOwner, per: CapPeriod): Promise<SoldLine[]> {
  const { rows } = await db.raw<{ rows: SoldLine[] }>(
    `select li.id as line_id, oi.quantity::int as quantity
       from order_line_item li
       join order_item oi on oi.item_id = li.id and oi.deleted_at is null
       join "order" o on o.id = oi.order_id and o.version = oi.version and o.canceled_at is null
       join product_operator po on po.product_id = li.product_id and po.deleted_at is null
      where po.operator_id = ? and (li.product_id = ? or ?::text is null)
        and o.created_at >= date_trunc(?, now() at time zone 'Europe/Brussels') at time zone 'Europe/Brussels'
        and exists (select 1 from bench_take t where t.line_id = li.id)
     union all
     select h.line_id, h.quantity from goods_hold h
      where h.operator_id = ? and (h.product_id = ? or ?::text is null)
        and exists (select 1 from bench_take t where t.line_id = h.line_id)`,
    [
      owner.operator_id,
      owner.product_id,
      owner.product_id,
      per,
      owner.operator_id,
      owner.product_id,
      owner.product_id,
    ] as never,
  )
  return rows
}

function sum(lines: readonly SoldLine[]): number {
  return lines.reduce((total, { quantity }) => total + quantity, 0)
}
