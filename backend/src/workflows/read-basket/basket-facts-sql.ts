import { operatorSellsSql } from "../../access/operator-state"
import { TAX_FACTS } from "./tax-facts-sql"
import { BENCH, capsSql, HELD, WORK } from "./goods-facts-sql"

/** Columns of `LineFacts`. Prices with conditions (price lists, quantities) are not the consumer's one price: left out. */
const LINE = `
  select li.id, li.variant_id, li.quantity, (li.unit_price * 100)::int as seen_cents,
         (select (p.amount * 100)::int
            from product_variant_price_set vps
            join price p on p.price_set_id = vps.price_set_id
           where vps.variant_id = v.id and vps.deleted_at is null and p.deleted_at is null
             and p.currency_code = 'eur' and p.price_list_id is null and p.rules_count = 0 and p.min_quantity is null
           order by p.created_at desc limit 1) as price_cents,
         pr.id as product_id, pr.handle, pr.title, v.title as variant_title, v.sku, pr.thumbnail,
         (d.pictures -> 0) - 'view' as picture, d.language,
         (select t.translations ->> 'title' from translation t
           where t.reference_id = pr.id and left(t.locale_code, 2) = (select locale from c) and t.deleted_at is null limit 1) as translated,
         (select t.translations ->> 'title' from translation t
           where t.reference_id = v.id and left(t.locale_code, 2) = (select locale from c) and t.deleted_at is null limit 1) as variant_translated,
         exists (select 1 from product_variant sister
                  where sister.product_id = pr.id and sister.id <> v.id and sister.deleted_at is null) as has_choice,
         d.kind, d.condition, d.lead_weeks_min as weeks_min, d.lead_weeks_max as weeks_max,
         v.width::int as width_mm, v.length::int as depth_mm, v.height::int as height_mm, v.weight::int as weight_g,
         pr.status = 'published' and pr.deleted_at is null and v.deleted_at is null
           and ${operatorSellsSql("po.operator_id")} as for_sale, v.manage_inventory,
         vi.inventory_item_id, coalesce(vi.required_quantity, 1) as per_piece,
         coalesce((select floor(sum(greatest(l.stocked_quantity - l.reserved_quantity, 0)) / coalesce(vi.required_quantity, 1))
                     from inventory_level l
                    where l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null), 0)::int as available,
         ${WORK} as work, ${capsSql({ product: "pr.id", operator: "po.operator_id" })} as caps, ${HELD} as held,
         po.operator_id, li.created_at
    from cart_line_item li
    join product_variant v on v.id = li.variant_id
    join product pr on pr.id = v.product_id
    join piece_details d on d.product_id = pr.id and d.deleted_at is null
    join product_operator po on po.product_id = pr.id and po.deleted_at is null
    left join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
   where li.cart_id = :cart_id and li.deleted_at is null`

/** Columns of `OperatorFacts`, for the operators that have lines here. */
const OPERATOR = `
  select o.id,
         jsonb_build_object('handle', o.handle, 'name', o.name, 'city', o.city, 'country', o.country, 'tint', o.tint) as maker,
         s.name as seller_name, ${BENCH} as bench,
         (select slo.stock_location_id from stock_location_operator slo
           where slo.operator_id = o.id and slo.deleted_at is null order by slo.created_at limit 1) as bench_location_id,
         coalesce((select jsonb_agg(jsonb_build_object('id', so.id, 'method', so.data ->> 'method', 'table', so.data -> 'table')
                                    order by array_position(array['pickup_workshop', 'pickup_roubaix', 'parcel', 'van'], so.data ->> 'method'))
                     from shipping_option_operator soo
                     join shipping_option so on so.id = soo.shipping_option_id and so.deleted_at is null
                    where soo.operator_id = o.id and soo.deleted_at is null), '[]') as options
    from operator o
    join seller s on s.id = o.seller_id
   where o.id in (select operator_id from line)`

/** A code that asks for nothing but to be known: codes with rules, a limit or a budget belong to Medusa's own cart. */
const DISCOUNT = `
  select jsonb_build_object('code', p.code, 'promotion_id', p.id,
           'percent', case when m.type = 'percentage' then m.value end,
           'amount_cents', case when m.type = 'fixed' then (m.value * 100)::int end)
    from promotion p
    join promotion_application_method m on m.promotion_id = p.id and m.deleted_at is null
    left join promotion_campaign pc on pc.id = p.campaign_id and pc.deleted_at is null
   where upper(p.code) = (select upper(metadata ->> 'discount_code') from c) and p.deleted_at is null
     and p.status = 'active' and p.type = 'standard' and m.target_type in ('order', 'items')
     and p.limit is null
     and (pc.id is null or (now() between coalesce(pc.starts_at, '-infinity') and coalesce(pc.ends_at, 'infinity')))
     and not exists (select 1 from promotion_campaign_budget b where b.campaign_id = p.campaign_id and b.deleted_at is null)
     and not exists (select 1 from promotion_promotion_rule r where r.promotion_id = p.id)
     and not exists (select 1 from application_method_target_rules r where r.application_method_id = m.id)
   limit 1`

const ADDRESS = `
  select jsonb_strip_nulls(jsonb_build_object('first_name', a.first_name, 'last_name', a.last_name, 'street', a.address_1,
           'street_2', a.address_2, 'postal_code', a.postal_code, 'city', a.city, 'country', a.country_code))
    from place a where a.address_1 is not null`

const CHOSEN = `
  select coalesce(jsonb_object_agg(soo.operator_id, jsonb_strip_nulls(jsonb_build_object(
           'option_id', m.shipping_option_id, 'slot', m.data -> 'slot', 'floor', m.data -> 'floor', 'lift', m.data -> 'lift'))), '{}')
    from cart_shipping_method m
    join shipping_option_operator soo on soo.shipping_option_id = m.shipping_option_id and soo.deleted_at is null
   where m.cart_id = :cart_id and m.deleted_at is null`

/**
 * One row, one JSON column: `BasketFacts`. Rows of the cart are found by the value itself, not by a join: a plan made
 * while few baskets were there would read the lines of all of them for long.
 */
export const BASKET_FACTS_SQL = `
with c as (
  select id, region_id, sales_channel_id, customer_id, email, metadata, shipping_address_id, completed_at, updated_at,
         coalesce(:locale, locale, 'fr') as locale
    from cart where id = :cart_id and deleted_at is null
), line as (${LINE}
), oper as (${OPERATOR}
), place as (
  select a.* from cart_address a where a.id = (select shipping_address_id from c) and a.deleted_at is null)
select jsonb_build_object(
  'id', c.id, 'updated_at', c.updated_at::text, 'completed', c.completed_at is not null,
  'region_id', c.region_id, 'sales_channel_id', c.sales_channel_id, 'customer_id', c.customer_id,
  'locale', c.locale, 'email', c.email, 'metadata', coalesce(c.metadata, '{}'),
  'address_id', c.shipping_address_id, 'address', (${ADDRESS}), 'phone', (select phone from place),
  'lines', coalesce((select jsonb_agg(to_jsonb(line) - 'created_at' order by line.created_at, line.id) from line), '[]'),
  'operators', coalesce((select jsonb_agg(to_jsonb(oper) order by oper.maker ->> 'name') from oper), '[]'),
  'chosen', (${CHOSEN}),
  'tax', ${TAX_FACTS},
  'roubaix_location_id', (select id from stock_location where metadata ->> 'handle' = 'roubaix-shop' and deleted_at is null limit 1),
  'discount', (${DISCOUNT}),
  'basket', (select jsonb_build_object('id', b.id, 'state', b.state, 'reference', b.reference)
               from basket b where b.cart_id = :cart_id and b.deleted_at is null)) as facts
from c`
