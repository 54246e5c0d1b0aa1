/**
 * Orders of one operator, `:operator_id`, each with where it stands, its money and its delivery. The state is the one of
 * `order-machine.ts`, said in SQL so that lists are counted and cut by the database.
 */
export const OWN_ORDERS = `
select o.id, o.custom_display_id as number, o.created_at, o.locale, o.email, o.version, o.canceled_at is not null as cancelled,
       b.id as basket_id, b.reference, b.payment_method, b.due_on, bo.total_cents, bo.seller_name,
       d.way, d.delivery, d.delivery -> 'promise' ->> 'from' as promised_from, d.delivery -> 'promise' ->> 'to' as promised_to,
       nullif(trim(concat_ws(' ', a.first_name, a.last_name)), '') as customer_name, a.company, a.phone, a.country_code as country,
       p.to_prepare, p.ready, p.shipped, p.handed_over, p.quantity, p.titles,
       m.payment_id, m.captured_cents, m.refunded_cents, m.payment_open,
       case when o.canceled_at is not null then 'cancelled'
            when p.to_prepare > 0 then 'to_prepare'
            when p.ready > 0 then 'ready'
            when p.shipped > 0 then 'shipped'
            else 'handed_over' end as state
  from basket_order bo
  join "order" o on o.id = bo.order_id and o.deleted_at is null
  join basket b on b.id = bo.basket_id
  left join order_address a on a.id = o.shipping_address_id
  left join lateral (
    select sm.data ->> 'method' as way, sm.data || jsonb_build_object('price_cents', (sm.amount * 100)::int) as delivery
      from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
     where os.order_id = o.id and os.version = o.version and os.deleted_at is null
     order by sm.created_at limit 1) d on true
  cross join lateral (
    select coalesce(sum(ordered), 0)::int as quantity,
           coalesce(sum(ordered - packed), 0)::int as to_prepare, coalesce(sum(packed - gone), 0)::int as ready,
           coalesce(sum(gone - delivered), 0)::int as shipped, coalesce(sum(delivered), 0)::int as handed_over,
           string_agg(ordered || ' × ' || title, ' · ' order by title) as titles
      from (select title, ordered, gone, delivered, least(greatest(fulfilled, gone), ordered) as packed
              from (select coalesce(pr.title, li.title) as title, oi.quantity as ordered, oi.fulfilled_quantity as fulfilled,
                           least(greatest(oi.shipped_quantity, oi.delivered_quantity), oi.quantity) as gone,
                           least(oi.delivered_quantity, oi.quantity) as delivered
                      from order_item oi join order_line_item li on li.id = oi.item_id
                      left join product pr on pr.id = li.product_id
                     where oi.order_id = o.id and oi.version = o.version and oi.quantity > 0 and oi.deleted_at is null) raw) line) p
  cross join lateral (
    select max(pay.id) as payment_id,
           coalesce(sum((select sum(c.amount) from capture c where c.payment_id = pay.id and c.deleted_at is null) * 100), 0)::int as captured_cents,
           coalesce(sum((select sum(r.amount) from refund r where r.payment_id = pay.id and r.deleted_at is null) * 100), 0)::int as refunded_cents,
           coalesce(bool_or(pay.captured_at is null and pay.canceled_at is null), false) as payment_open
      from order_payment_collection opc
      join payment pay on pay.payment_collection_id = opc.payment_collection_id and pay.deleted_at is null
     where opc.order_id = o.id and opc.deleted_at is null) m
 where bo.operator_id = :operator_id and bo.deleted_at is null`
