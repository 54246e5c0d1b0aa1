import { isPromoted } from "@etabli/capacity"
import { LOCALES, ROUBAIX_SHOP, type Locale } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import type { Texts } from "./texts"

type Container = Pick<MedusaContainer, "resolve">
type Kind = "ready" | "made_to_order" | "unique"
type Condition = "new" | "second_hand" | "transformed"

type Row = {
  id: string
  handle: string
  title: string
  description: string | null
  translations: Partial<Record<Locale, { title?: string; description?: string }>> | null
  language: Locale
  kind: Kind
  condition: Condition
  materials: string[]
  colours: string[]
  pictures: { url: string; width: number; height: number }[]
  listed_on: string
  turn: number
  tie: number
  category: string
  category_words: string
  operator: string
  operator_name: string
  city: string
  country: string
  tint: string
  methods: string[]
  price_cents: number
  price_max_cents: number
  width_mm: number
  depth_mm: number
  height_mm: number
}

export type PieceDocument = ReturnType<typeof toDocument>

/** What the index holds of the pieces that are for sale: of these products, or of all. One statement. */
export async function selectDocuments(container: Container, productIds: string[] | null): Promise<PieceDocument[]> {
  const rows = await selectRows<Row>(container, DOCUMENTS, productIds ? [productIds, productIds] : [[], null])
  return rows.map(toDocument)
}

function toDocument(row: Row) {
  const texts = (field: "title" | "description"): Texts => ({
    [row.language]: row[field],
    ...Object.fromEntries(
      LOCALES.flatMap((locale) =>
        row.translations?.[locale]?.[field] ? [[locale, row.translations[locale][field]]] : [],
      ),
    ),
  })
  const titles = texts("title")
  const descriptions = texts("description")
  const sortable = (locale: Locale) => folded(titles[locale] ?? row.title)
  const picture = row.pictures[0]
  return {
    id: row.id,
    handle: row.handle,
    language: row.language,
    title_fr: titles.fr ?? undefined,
    title_nl: titles.nl ?? undefined,
    title_en: titles.en ?? undefined,
    description_fr: descriptions.fr ?? undefined,
    description_nl: descriptions.nl ?? undefined,
    description_en: descriptions.en ?? undefined,
    sort_fr: sortable("fr"),
    sort_nl: sortable("nl"),
    sort_en: sortable("en"),
    words: [row.operator_name, row.city, row.category_words].join(" "),
    category: row.category,
    operator: row.operator,
    operator_name: row.operator_name,
    city: row.city,
    country: row.country,
    tint: row.tint,
    material: row.materials,
    colour: row.colours,
    kind: row.kind,
    condition: row.condition,
    pickup: pickupPlaces(row.operator, row.methods),
    price_cents: row.price_cents,
    price_from: row.price_max_cents > row.price_cents,
    // Each is the smallest of the variants': variants differ by one dimension, so what fits by these does fit.
    width_mm: row.width_mm,
    depth_mm: row.depth_mm,
    height_mm: row.height_mm,
    picture_url: picture?.url,
    picture_width: picture?.width,
    picture_height: picture?.height,
    listed: Number(row.listed_on.replaceAll("-", "")),
    turn: row.turn,
    tie: row.tie,
    promoted: isPromoted(row),
  }
}

/** Where a piece can be fetched: at its operator's, and at the shared shop if that is among its ways of delivery. */
export function pickupPlaces(operator: string, methods: readonly string[]): string[] {
  return [
    ...(methods.includes("pickup_workshop") ? [operator] : []),
    ...(methods.includes("pickup_roubaix") ? [ROUBAIX_SHOP] : []),
  ]
}

/** Letters without accents and case: what names are sorted by, whatever the database's own order. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}

const DOCUMENTS = `
  select p.id, p.handle, p.title, p.description, d.language, d.kind, d.condition, d.materials, d.colours,
         d.pictures, d.listed_on, d.turn, d.tie,
         o.handle as operator, o.name as operator_name, o.city, o.country, o.tint,
         coalesce(category.handle, '') as category, coalesce(category.words, '') as category_words,
         translated.translations, ways.methods,
         variants.price_cents, variants.price_max_cents, variants.width_mm, variants.depth_mm, variants.height_mm
    from product p
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    join product_operator po on po.product_id = p.id and po.deleted_at is null
    join operator o on o.id = po.operator_id and o.deleted_at is null
    join lateral (
      select min(round(pr.amount * 100))::int as price_cents, max(round(pr.amount * 100))::int as price_max_cents,
             min(v.width)::int as width_mm, min(v.length)::int as depth_mm, min(v.height)::int as height_mm
        from product_variant v
        join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
        join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur'
             and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null and pr.deleted_at is null
       where v.product_id = p.id and v.deleted_at is null) variants on variants.price_cents is not null
    left join lateral (
      select c.handle, concat_ws(' ', c.name, (select string_agg(t.translations ->> 'name', ' ') from translation t
             where t.reference_id = c.id and t.deleted_at is null)) as words
        from product_category_product cp
        join product_category c on c.id = cp.product_category_id and c.deleted_at is null
       where cp.product_id = p.id order by c.rank limit 1) category on true
    left join lateral (
      select jsonb_object_agg(t.locale_code, t.translations) as translations
        from translation t where t.reference_id = p.id and t.deleted_at is null) translated on true
    left join lateral (
      select coalesce(array_agg(so.data ->> 'method'), '{}') as methods
        from shipping_option_operator l
        join shipping_option so on so.id = l.shipping_option_id and so.deleted_at is null
       where l.operator_id = o.id and l.deleted_at is null) ways on true
   where p.deleted_at is null and p.status = 'published' and (p.id = any(?::text[]) or ?::text[] is null)
   order by d.turn`
