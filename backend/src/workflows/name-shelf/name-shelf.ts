import { LOCALES, type Locale } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { revalidate } from "../../storefront-cache/revalidate"
import { saveTranslations } from "../save-translations"

export type ShelfNames = Record<Locale, string>
export type Shelf = { id: string; handle: string; names: Partial<ShelfNames>; pieces: number }

/** The shelves in their order, with their names in each language. */
export async function listShelves(container: Pick<MedusaContainer, "resolve">): Promise<Shelf[]> {
  const rows = await selectRows<Omit<Shelf, "names"> & { name: string; names: Partial<ShelfNames> | null }>(
    container,
    `select c.id, c.handle, c.name,
            (select jsonb_object_agg(t.locale_code, t.translations ->> 'name') from translation t
              where t.reference_id = c.id and t.deleted_at is null) as names,
            (select count(*)::int from product_category_product cp join product p on p.id = cp.product_id
              where cp.product_category_id = c.id and p.status = 'published' and p.deleted_at is null) as pieces
       from product_category c
      where c.deleted_at is null and c.is_active and not c.is_internal order by c.rank`,
  )
  return rows.map(({ name, names, ...row }) => ({ ...row, names: { ...names, fr: name } }))
}

/** Gives a shelf its names, in all languages or in none; every page that names it follows. Answers whether there is one. */
export async function nameShelf(
  container: MedusaContainer,
  { shelfId, names, actorId }: { shelfId: string; names: ShelfNames; actorId: string },
): Promise<boolean> {
  const before = (await listShelves(container)).find(({ id }) => id === shelfId)
  if (!before) return false
  await container.resolve(Modules.PRODUCT).updateProductCategories(shelfId, { name: names.fr })
  await saveTranslations(container, [
    {
      reference: "product_category",
      id: shelfId,
      language: "fr",
      fields: { name: names, description: await sentences(container, shelfId) },
    },
  ])
  const named = (given: Partial<ShelfNames>) => ({ title: LOCALES.map((locale) => given[locale] ?? "").join(" · ") })
  await recordChange(databaseOf(container), {
    actorId,
    operatorId: null,
    entity: "shelf",
    entityId: shelfId,
    action: "changed",
    label: names.fr,
    before: named(before.names),
    after: named(names),
  })
  revalidate(["shelves"])
  return true
}

/** A record's translation is written whole: what it says beside the name stays. */
async function sentences(container: MedusaContainer, shelfId: string): Promise<Partial<ShelfNames>> {
  const rows = await selectRows<{ locale: Locale; text: string }>(
    container,
    `select locale_code as locale, translations ->> 'description' as text from translation
      where reference_id = ? and deleted_at is null and coalesce(translations ->> 'description', '') <> ''`,
    [shelfId],
  )
  return Object.fromEntries(rows.map(({ locale, text }) => [locale, text]))
}
