import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { containing } from "../workshop-orders/containing"
import { principalOf } from "./principal"

const querySchema = z.object({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(100).catch(20),
})
type Found = { entity: "product" | "order"; data: { id: string; operator_id: string }[]; count: number }

const PAGES: Readonly<Record<Found["entity"], string>> = { product: "/pieces", order: "/workshop-orders" }

/** The search palette finds a member's own pieces and orders; the platform has Medusa's own search. */
export async function searchOwn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { platform, operators } = principalOf(req)
  if (platform) return next()
  const asked = querySchema.safeParse(req.query)
  const results = asked.success && operators.length > 0 ? await find(req, asked.data) : []
  res.json({ results })
}

async function find(req: MedusaRequest, { q, limit }: z.infer<typeof querySchema>) {
  const own = principalOf(req).operators.map(({ operator_id }) => operator_id)
  const values = { own, like: containing(q.replace(/^#/, "")), limit }
  const { rows } = await runPrepared<Found>(databaseOf(req.scope), OWN_THINGS, values)
  return rows.map(({ entity, data, count }) => ({
    entity,
    count,
    offset: 0,
    limit,
    data: data.map((one) => ({
      ...one,
      page: `${PAGES[entity]}/${one.id}?workshop=${one.operator_id}`,
    })),
  }))
}

const OWN_THINGS = `
  with piece as (
    select p.id, p.title, p.thumbnail, po.operator_id
      from product_operator po join product p on p.id = po.product_id and p.deleted_at is null
     where po.operator_id = any(:own) and po.deleted_at is null
       and (unaccent(p.title) ilike unaccent(:like)
            or exists (select 1 from translation t where t.reference_id = p.id and t.deleted_at is null
                          and unaccent(t.translations ->> 'title') ilike unaccent(:like))
            or exists (select 1 from product_variant v where v.product_id = p.id and v.deleted_at is null and v.sku ilike :like))),
  bought as (
    select o.id, o.custom_display_id as display_id, nullif(trim(concat_ws(' ', a.first_name, a.last_name)), '') as email,
           o.created_at, oo.operator_id
      from order_operator oo join "order" o on o.id = oo.order_id and o.deleted_at is null
      left join order_address a on a.id = o.shipping_address_id
     where oo.operator_id = any(:own) and oo.deleted_at is null
       and (o.custom_display_id ilike :like or concat_ws(' ', a.first_name, a.last_name) ilike :like))
  select 'order' as entity, (select count(*)::int from bought) as count,
         coalesce((select json_agg(x) from (select * from bought order by created_at desc limit :limit) x), '[]') as data
  union all
  select 'product', (select count(*)::int from piece),
         coalesce((select json_agg(x) from (select * from piece order by title limit :limit) x), '[]')`
