/**
 * What happened to the order `own` without a deed of ours: in Medusa's own dashboard, or by the house itself. Read from
 * what Medusa keeps; what fell into the time of a deed was that deed's. Rows: `kind, at, by_id, cents`.
 */
export const DONE_ELSEWHERE = `
select e.* from (
  select f.id || '-made' as id, 'prepare' as kind, f.created_at as at, f.created_by as by_id, cast(null as int) as cents
    from order_fulfillment ofu join fulfillment f on f.id = ofu.fulfillment_id where ofu.order_id = own.id
  union all
  select f.id || '-sent', 'ship', f.shipped_at, f.marked_shipped_by, null
    from order_fulfillment ofu join fulfillment f on f.id = ofu.fulfillment_id where ofu.order_id = own.id
  union all
  select f.id || '-given', 'hand_over', f.delivered_at, null, null
    from order_fulfillment ofu join fulfillment f on f.id = ofu.fulfillment_id where ofu.order_id = own.id
  union all
  select f.id || '-undone', 'unpack', f.canceled_at, null, null
    from order_fulfillment ofu join fulfillment f on f.id = ofu.fulfillment_id where ofu.order_id = own.id
  union all
  select o.id || '-off', 'cancel', o.canceled_at, null, null from "order" o where o.id = own.id
  union all
  select c.id, 'mark_paid', c.created_at, c.created_by, null
    from capture c where c.payment_id = own.payment_id and c.created_by is not null and c.deleted_at is null
  union all
  select r.id, 'refund', r.created_at, r.created_by, cast(r.amount * 100 as int)
    from refund r where r.payment_id = own.payment_id and r.deleted_at is null
  union all
  select rt.id, 'returned', rt.received_at, rt.created_by, null
    from "return" rt where rt.order_id = own.id and rt.deleted_at is null) e
 where e.at is not null
   and not exists (select 1 from order_action oa
                    where oa.order_id = own.id and oa.deleted_at is null
                      and e.at between least(oa.created_at, oa.claimed_at) - interval '1 second' and oa.updated_at + interval '1 second')`
