const THIS_WEEK = `to_char(now() at time zone 'Europe/Brussels', 'IYYY"-W"IW')`

/** `BenchWork` of variant `v` whose piece is `d`. */
export const WORK = `
  case when d.kind = 'made_to_order' then (
    select jsonb_build_object('minutes_each', vd.bench_minutes, 'batch', vd.batch,
             'lead', case when d.lead_weeks_min is not null
                          then jsonb_build_object('min', d.lead_weeks_min, 'max', d.lead_weeks_max) end)
      from variant_details vd where vd.variant_id = v.id and vd.deleted_at is null) end`

/** `CapFacts` of the pieces of `:product` and `:operator` columns: what counts in the running periods. */
export function capsSql({ product, operator }: { product: string; operator: string }): string {
  return `
  case when d.kind = 'made_to_order' then coalesce((
    select jsonb_agg(jsonb_build_object('id', cap.id, 'per', cap.period, 'pieces', cap.most, 'used', coalesce(use.used, 0)))
      from cap
      left join cap_use use on use.cap_id = cap.id and use.deleted_at is null
           and use.period = to_char(now() at time zone 'Europe/Brussels',
                 case cap.period when 'week' then 'IYYY"-W"IW' when 'month' then 'YYYY-MM' else 'YYYY' end)
     where cap.operator_id = ${operator} and (cap.product_id = ${product} or cap.product_id is null)
       and cap.deleted_at is null), '[]') else '[]' end`
}

/** `HeldGoods` of basket line `li`. */
export const HELD = `
  (select jsonb_build_object('line_id', h.line_id, 'quantity', h.quantity, 'kind', h.kind, 'expires_at', h.expires_at, 'taken', h.taken)
     from goods_hold h where h.cart_line_id = li.id and h.deleted_at is null)`

/** `BenchRow` of operator `o`, with the weeks that are not over. */
export const BENCH = `
  (select jsonb_build_object('operator_id', o.id, 'country', o.country, 'plan', b.plan,
            'taken', coalesce((select jsonb_object_agg(w.week, w.taken_minutes) from bench_week w
                                where w.operator_id = o.id and w.week >= ${THIS_WEEK} and w.taken_minutes > 0
                                  and w.deleted_at is null), '{}'))
     from bench b where b.operator_id = o.id and b.deleted_at is null)`
