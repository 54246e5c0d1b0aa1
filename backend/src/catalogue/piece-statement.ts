import type { Condition, Kind, Locale, PriceBreakdown } from "@etabli/store-api"
import { operatorStandingSql, type Standing } from "../access/operator-state"
import type { StoredPicture } from "./pictures"
import type { Texts } from "./texts"
import type { BenchRow } from "../capacity/benches"
import type { LineGoodsFacts } from "../workflows/read-basket/goods-facts"
import { BENCH, capsSql, WORK } from "../workflows/read-basket/goods-facts-sql"

type Translations = Partial<Record<Locale, Record<string, string>>> | null

export type VariantRow = {
  id: string
  sku: string
  title: string
  translations: Translations
  price_cents: number
  bench_minutes: number
  stock: number
  work: LineGoodsFacts["work"]
  width_mm: number
  depth_mm: number
  height_mm: number
  weight_g: number
}

export type PieceRow = {
  id: string
  handle: string
  title: string
  description: string
  translations: Translations
  language: Locale
  kind: Kind
  condition: Condition
  materials: string[]
  colours: string[]
  finish: string
  lead_weeks_min: number | null
  lead_weeks_max: number | null
  guarantee_months: number
  eco_participation_cents: number
  care: Texts
  assembly: Texts
  repair: Texts
  condition_note: Texts | null
  safety: Texts | null
  pictures: StoredPicture[]
  listed_on: string
  category: string
  operator_id: string
  operator: string
  operator_name: string
  street: string
  postal_code: string
  city: string
  country: string
  email: string
  tint: string
  seller_name: string
  methods: string[]
  bench: BenchRow | null
  standing: Standing
  caps: LineGoodsFacts["caps"]
  variants: VariantRow[]
  price_breakdown: PriceBreakdown | null
}

/** A piece with all that its page says, its variants and their stock. */
const ANY_PIECE = `
  select p.id, p.handle, p.title, coalesce(p.description, '') as description, translated.translations,
         d.language, d.kind, d.condition, d.materials, d.colours, d.finish, d.lead_weeks_min, d.lead_weeks_max,
         d.guarantee_months, d.eco_participation_cents, d.care, d.assembly, d.repair, d.condition_note, d.safety,
         d.pictures, d.listed_on, coalesce(category.handle, '') as category,
         o.id as operator_id, o.handle as operator, o.name as operator_name, o.street, o.postal_code, o.city, o.country,
         o.email, o.tint, s.name as seller_name,
         (select json_build_object('price_cents', b.price_cents, 'parts', b.parts, 'subsidies_cents', b.subsidies_cents)
            from price_breakdown b where b.product_id = p.id and b.deleted_at is null) as price_breakdown, ways.methods, variants.variants, ${BENCH} as bench, ${operatorStandingSql("o.id")} as standing,
         ${capsSql({ product: "p.id", operator: "o.id" })} as caps
    from product p
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    join product_operator po on po.product_id = p.id and po.deleted_at is null
    join operator o on o.id = po.operator_id and o.deleted_at is null
    join seller s on s.id = o.seller_id
    join lateral (
      select json_agg(json_build_object(
               'id', v.id, 'sku', v.sku, 'title', v.title, 'translations', t.translations,
               'price_cents', round(pr.amount * 100)::int, 'bench_minutes', vd.bench_minutes, 'stock', coalesce(stock.quantity, 0), 'work', ${WORK},
               'width_mm', v.width::int, 'depth_mm', v.length::int, 'height_mm', v.height::int, 'weight_g', v.weight::int)
             order by v.variant_rank) as variants
        from product_variant v
        join variant_details vd on vd.variant_id = v.id and vd.deleted_at is null
        join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
        join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur'
             and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null and pr.deleted_at is null
        left join lateral (
          select sum(greatest(l.stocked_quantity - l.reserved_quantity, 0))::int as quantity
            from product_variant_inventory_item i
            join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
           where i.variant_id = v.id and i.deleted_at is null) stock on true
        left join lateral (
          select json_object_agg(locale_code, translations) as translations
            from translation where reference_id = v.id and deleted_at is null) t on true
       where v.product_id = p.id and v.deleted_at is null) variants on variants.variants is not null
    left join lateral (
      select c.handle from product_category_product cp
        join product_category c on c.id = cp.product_category_id and c.deleted_at is null
       where cp.product_id = p.id order by c.rank limit 1) category on true
    left join lateral (
      select json_object_agg(locale_code, translations) as translations
        from translation where reference_id = p.id and deleted_at is null) translated on true
    left join lateral (
      select coalesce(array_agg(so.data ->> 'method'), '{}') as methods
        from shipping_option_operator l
        join shipping_option so on so.id = l.shipping_option_id and so.deleted_at is null
       where l.operator_id = o.id and l.deleted_at is null) ways on true
   where p.deleted_at is null`

/** One piece of the shop by its handle. */
export const PIECE = `${ANY_PIECE} and p.handle = ? and p.status = 'published'`
/** One piece by its id, shown in the shop or not. */
export const PREVIEWED_PIECE = `${ANY_PIECE} and p.id = ?`
