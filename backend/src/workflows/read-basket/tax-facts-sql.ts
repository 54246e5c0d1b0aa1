/** Dated rows of one table as `packages/vat` reads them; `more` names further columns. */
function dated(table: string, more: string, where = "true"): string {
  return `coalesce((select jsonb_agg(jsonb_build_object('valid_from', x.valid_from, 'valid_until', x.valid_to${more}) order by x.valid_from)
             from ${table} x where x.seller_id = s.id and x.deleted_at is null and ${where}), '[]')`
}

/** A seller's `SellerProfile`; every period is given, the pure rule chooses by the day. */
export const SELLER_PROFILE = `jsonb_build_object(
  'country', upper(s.country),
  'statuses', ${dated("seller_vat_status", ", 'status', x.status")},
  'registrations', ${dated("seller_registration", ", 'country', upper(x.country), 'vat_number', x.number", "x.kind = 'vat'")},
  'oss', ${dated("seller_registration", "", "x.kind = 'oss'")},
  'sme_exemptions', ${dated("seller_registration", ", 'country', upper(x.country), 'ex_number', x.number", "x.kind = 'sme_ex'")},
  'be_social_rate', ${dated("seller_registration", ", 'recognition_number', x.number", "x.kind = 'be_social'")})`

const YEAR = "extract(year from now() at time zone 'Europe/Brussels')::int"

/** Sales across borders of a seller `s`: this year and last year. */
export const SELLER_TURNOVER = `(
  select jsonb_build_object(
           'ytd_cents', coalesce(sum(t.counted_cents + t.elsewhere_cents) filter (where t.year = ${YEAR}), 0),
           'previous_year_cents', coalesce(sum(t.counted_cents + t.elsewhere_cents) filter (where t.year = ${YEAR} - 1), 0))
    from seller_threshold t
   where t.seller_id = s.id and t.year in (${YEAR}, ${YEAR} - 1) and t.deleted_at is null)`

/** What this very basket already holds of a line at the place of the level `l`. */
const HELD_THERE = `coalesce((
                        select sum(r.quantity) from goods_hold h
                          join reservation_item r on r.line_item_id = h.line_id and r.deleted_at is null
                         where h.cart_line_id = line.id and h.deleted_at is null and r.location_id = l.location_id), 0)`

/** `TaxFacts` of the lines and operators of a basket: an expression over the CTEs `line` and `oper`. */
export const TAX_FACTS = `jsonb_build_object(
  'sellers', coalesce((
    select jsonb_object_agg(o.id, jsonb_build_object('id', s.id, 'profile', ${SELLER_PROFILE}, 'turnover', ${SELLER_TURNOVER}))
      from operator o join seller s on s.id = o.seller_id where o.id in (select operator_id from line)), '{}'),
  'lines', coalesce((
    select jsonb_object_agg(line.id, jsonb_build_object(
             'origin', d.origin, 'purchase_cost_cents', d.purchase_cost_cents, 'eco_cents', d.eco_participation_cents,
             'at_roubaix', exists (
               select 1 from inventory_level l
                 join stock_location place on place.id = l.location_id and place.deleted_at is null
                where l.inventory_item_id = line.inventory_item_id and l.deleted_at is null
                  and place.metadata ->> 'handle' = 'roubaix-shop'
                  and l.stocked_quantity - l.reserved_quantity + ${HELD_THERE} >= line.quantity * line.per_piece)))
      from line join piece_details d on d.product_id = line.product_id and d.deleted_at is null), '{}'))`
