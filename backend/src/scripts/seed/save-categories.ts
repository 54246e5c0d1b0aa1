import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { saveTranslations, type TextsOf } from "../../workflows/save-translations"
import type { Category } from "./read-data"

/** Brings the product categories to what the file says, in its order. */
export async function saveCategories(container: MedusaContainer, files: Category[]): Promise<void> {
  const products = container.resolve(Modules.PRODUCT)
  const known = await products.listProductCategories({ handle: files.map((file) => file.handle) })
  const ids = new Map(known.map((category) => [category.handle, category.id]))
  const rows = files.map((file, rank) => ({
    ...(ids.has(file.handle) ? { id: ids.get(file.handle) } : {}),
    handle: file.handle,
    name: file.name.fr,
    description: file.sentence.fr,
    is_active: true,
    is_internal: false,
    rank,
  }))
  const saved = await products.upsertProductCategories(rows)
  const texts = saved.flatMap((category): TextsOf[] => {
    const file = files.find(({ handle }) => handle === category.handle)
    return file
      ? [
          {
            reference: "product_category",
            id: category.id,
            language: "fr",
            fields: { name: file.name, description: file.sentence },
          },
        ]
      : []
  })
  await saveTranslations(container, texts)
}
