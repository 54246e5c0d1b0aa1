import { decimalFromCents } from "@etabli/money"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../database/database-of"
import { rawAmount } from "../../database/insert-rows"
import type { PiecesPlan } from "./plan-pieces"

/**
 * Sets the catalogue prices of listed pieces, or takes them away. Not by Medusa's flow: when a later step fails it undoes
 * a change of prices by losing them. `keep-ties` puts these back.
 */
export const savePricesStep = createStep("save-prices", async ({ changed }: PiecesPlan, { container }) => {
  const wanted = changed.flatMap(({ file, known }) =>
    file.variants.map(({ sku, price_cents }) => {
      const { id = "", price_id = null } = known?.variants.find((variant) => variant.sku === sku) ?? {}
      const amount = price_cents === undefined ? null : decimalFromCents(price_cents)
      const raw_amount = amount === null ? null : rawAmount(amount)
      return { id: generateEntityId(undefined, "price"), variant_id: id, price_id, amount, raw_amount }
    }),
  )
  await databaseOf(container).raw(SAVE, [JSON.stringify(wanted)])
  return new StepResponse({ saved: wanted.length })
})

const SAVE = `
  with wanted as (
    select * from jsonb_to_recordset(cast(? as jsonb))
      as w(id text, variant_id text, price_id text, amount numeric, raw_amount jsonb)
  ), set_anew as (
    update price p set amount = coalesce(w.amount, p.amount), raw_amount = coalesce(w.raw_amount, p.raw_amount),
           deleted_at = case when w.amount is null then now() end, updated_at = now()
      from wanted w where p.id = w.price_id)
  insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
  select w.id, s.price_set_id, 'eur', w.amount, w.raw_amount, 0
    from wanted w
    join product_variant_price_set s on s.variant_id = w.variant_id and s.deleted_at is null
   where w.price_id is null and w.amount is not null`
