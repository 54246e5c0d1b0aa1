import type { CapFile, Language, PieceDraft } from "@etabli/listing"
import type { ShownPicture } from "../workflows/import-pieces/listed-piece"
import type { Texts } from "../workflows/save-translations"

type Translations = Partial<Record<Language, Record<string, string>>> | null
export type LevelRow = { place: string; stocked: number; reserved: number }

export type FormVariantRow = {
  id: string
  sku: string
  title: string
  translations: Translations
  price_cents: number | null
  width_mm: number | null
  depth_mm: number | null
  height_mm: number | null
  weight_g: number | null
  bench_minutes: number
  batch: { setup_minutes: number; size?: number } | null
  levels: LevelRow[]
}

/** A piece as its form needs it, published or not. */
export type FormRow = {
  id: string
  handle: string
  operator: string
  title: string
  description: string | null
  translations: Translations
  status: "draft" | "published" | "proposed" | "rejected"
  option_title: string | null
  option_translations: Translations
  category: string | null
  language: Language
  kind: NonNullable<PieceDraft["kind"]>
  condition: PieceDraft["condition"] | null
  origin: PieceDraft["origin"] | null
  materials: NonNullable<PieceDraft["materials"]>
  colours: NonNullable<PieceDraft["colours"]>
  finish: string
  lead_weeks_min: number | null
  lead_weeks_max: number | null
  guarantee_months: number
  eco_participation_cents: number
  purchase_cost_cents: number | null
  care: Texts
  assembly: Texts
  repair: Texts
  condition_note: Texts | null
  safety: Texts | null
  pictures: ShownPicture[]
  checked: Language[]
  listed_on: string
  version: number
  caps: CapFile[]
  variants: FormVariantRow[]
}

const TRANSLATIONS_OF = (id: string) =>
  `(select json_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = ${id} and t.deleted_at is null)`

/** Rows of `FormRow`: the operator's pieces among `:pieces`. */
export const FORM_ROWS = `
  select p.id, p.handle, o.handle as operator, p.title, p.description, p.status, ${TRANSLATIONS_OF("p.id")} as translations,
         option.title as option_title, ${TRANSLATIONS_OF("option.id")} as option_translations,
         category.handle as category,
         d.language, d.kind, d.condition, d.origin, d.materials, d.colours, d.finish, d.lead_weeks_min, d.lead_weeks_max,
         d.guarantee_months, d.eco_participation_cents, d.purchase_cost_cents, d.care, d.assembly, d.repair,
         d.condition_note, d.safety, d.pictures, d.checked, d.listed_on, d.version,
         coalesce((select json_agg(json_build_object('per', c.period, 'pieces', c.most) order by c.period)
                     from cap c where c.product_id = p.id and c.deleted_at is null), '[]') as caps,
         coalesce((
           select json_agg(json_build_object(
                    'id', v.id, 'sku', v.sku, 'title', v.title, 'translations', ${TRANSLATIONS_OF("v.id")},
                    'price_cents', price.cents, 'width_mm', v.width::int, 'depth_mm', v.length::int,
                    'height_mm', v.height::int, 'weight_g', v.weight::int, 'bench_minutes', coalesce(vd.bench_minutes, 0),
                    'batch', vd.batch, 'levels', coalesce(level.levels, '[]')) order by v.variant_rank)
             from product_variant v
             left join variant_details vd on vd.variant_id = v.id and vd.deleted_at is null
             left join lateral (
               select round(pr.amount * 100)::int as cents from product_variant_price_set ps
                 join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur' and pr.deleted_at is null
                      and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null
                where ps.variant_id = v.id and ps.deleted_at is null limit 1) price on true
             left join lateral (
               select json_agg(json_build_object('place', s.metadata ->> 'handle', 'stocked', l.stocked_quantity::int,
                                                 'reserved', l.reserved_quantity::int)) as levels
                 from product_variant_inventory_item i
                 join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
                 join stock_location s on s.id = l.location_id and s.deleted_at is null and s.metadata ->> 'handle' is not null
                where i.variant_id = v.id and i.deleted_at is null) level on true
            where v.product_id = p.id and v.deleted_at is null), '[]') as variants
    from product_operator po
    join operator o on o.id = po.operator_id
    join product p on p.id = po.product_id and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    left join lateral (
      select op.id, op.title from product_product_option ppo
        join product_option op on op.id = ppo.product_option_id and op.deleted_at is null
       where ppo.product_id = p.id and ppo.deleted_at is null limit 1) option on true
    left join lateral (
      select c.handle from product_category_product cp
        join product_category c on c.id = cp.product_category_id and c.deleted_at is null
       where cp.product_id = p.id order by c.rank limit 1) category on true
   where po.operator_id = :operator and po.deleted_at is null and p.id = any(cast(:pieces as text[]))`
