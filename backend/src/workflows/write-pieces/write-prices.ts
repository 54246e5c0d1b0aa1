import { decimalFromCents } from "@etabli/money"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { rawAmount } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import type { ListedPiece } from "./piece-to-write"

/** Sets the catalogue prices of listed choices, or takes them away. */
export async function writePrices(trx: Knex, pieces: readonly ListedPiece[]): Promise<void> {
  const wanted = pieces.flatMap(({ piece, known }) =>
    piece.variants.flatMap(({ sku, price_cents }) => {
      const variant = known.variants.find((one) => one.sku === sku)
      if (!variant) return []
      const amount = price_cents === undefined ? null : decimalFromCents(price_cents)
      const { price_id, price_set_id } = variant
      const raw_amount = amount === null ? null : rawAmount(amount)
      return [{ id: generateEntityId(undefined, "price"), price_set_id, price_id, amount, raw_amount }]
    }),
  )
  await runPrepared(trx, WRITE, [JSON.stringify(wanted)])
}

const WRITE = `
  with wanted as (
    select id, price_set_id, price_id, amount, raw_amount from jsonb_to_recordset(cast(? as jsonb))
      as w(id text, price_set_id text, price_id text, amount numeric, raw_amount jsonb)
  ), set_anew as (
    update price p set amount = coalesce(w.amount, p.amount), raw_amount = coalesce(w.raw_amount, p.raw_amount),
           deleted_at = case when w.amount is null then now() end, updated_at = now()
      from wanted w where p.id = w.price_id and p.amount is distinct from w.amount)
  insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
  select w.id, w.price_set_id, 'eur', w.amount, w.raw_amount, 0
    from wanted w
   where w.price_id is null and w.amount is not null and w.price_set_id is not null`
