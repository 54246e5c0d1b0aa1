import { operatorIsShownSql } from "../access/operator-state"
import { LOCALES, type Category, type Locale, type Sitemap } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { storyIsShownSql } from "../stories/shown-sql"
import { pickText } from "./texts"

type Container = Pick<MedusaContainer, "resolve">
type CategoryRow = {
  handle: string
  name: string
  description: string
  translations: Partial<Record<Locale, { name?: string; description?: string }>> | null
  pieces: number
}

/** The shelves in their order, with how many pieces are on each; a retired one only while something lies on it. */
export async function readCategories(container: Container, locale: Locale): Promise<Category[]> {
  const rows = await selectRows<CategoryRow>(container, CATEGORIES)
  return rows.map((row) => {
    const translated = (field: "name" | "description") =>
      Object.fromEntries(LOCALES.map((other) => [other, row.translations?.[other]?.[field]]))
    return {
      handle: row.handle,
      name: pickText({ ...translated("name"), fr: row.name }, locale),
      sentence: pickText({ ...translated("description"), fr: row.description }, locale),
      pieces: row.pieces,
    }
  })
}

/** Every page that comes from data, with when it last changed. */
export async function readSitemap(container: Container): Promise<Sitemap> {
  const [pieces, operators, stories] = await Promise.all([
    selectRows<SitemapRow>(container, PIECES),
    selectRows<SitemapRow>(
      container,
      `select handle, updated_at from operator o where deleted_at is null and ${operatorIsShownSql("o.id")} order by handle`,
    ),
    selectRows<SitemapRow>(
      container,
      `select s.handle, s.updated_at from story s where ${storyIsShownSql("s")} order by s.handle`,
    ),
  ])
  return { pieces: pieces.map(toEntry), operators: operators.map(toEntry), stories: stories.map(toEntry) }
}

type SitemapRow = { handle: string; updated_at: Date }

function toEntry({ handle, updated_at }: SitemapRow) {
  return { handle, updated_at: updated_at.toISOString() }
}

const CATEGORIES = `
  select c.handle, c.name, c.description, translated.translations, count(p.id)::int as pieces
    from product_category c
    left join product_category_product cp on cp.product_category_id = c.id
    left join product p on p.id = cp.product_id and p.deleted_at is null and p.status = 'published'
    left join lateral (
      select jsonb_object_agg(locale_code, translations) as translations
        from translation where reference_id = c.id and deleted_at is null) translated on true
   where c.deleted_at is null and not c.is_internal
   group by c.id, translated.translations
  having c.is_active or count(p.id) > 0
   order by c.rank`

const PIECES = `
  select p.handle, greatest(p.updated_at, d.updated_at) as updated_at
    from product p
    join piece_details d on d.product_id = p.id and d.deleted_at is null
   where p.deleted_at is null and p.status = 'published'
   order by p.handle`
