import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateRows } from "../../database/update-rows"
import type { ShopWord, WordNames } from "../../words/read-words"
import { saveTranslations } from "../save-translations"

type Category = Pick<ShopWord, "names"> & { handle: string; sentences?: WordNames | null | undefined }

export async function addCategory(container: MedusaContainer, category: Category & { rank: number }): Promise<string> {
  const { handle, names, sentences, rank } = category
  const row = { handle, name: names.fr, description: sentences?.fr ?? "", is_active: true, is_internal: false, rank }
  const { id } = await container.resolve(Modules.PRODUCT).createProductCategories(row)
  await translate(container, id, category)
  return id
}

export async function changeCategory(container: MedusaContainer, word: ShopWord): Promise<void> {
  const row = { name: word.names.fr, description: word.sentences?.fr ?? "", is_active: !word.is_retired }
  await container.resolve(Modules.PRODUCT).updateProductCategories(word.id, row)
  await translate(container, word.id, word)
}

export async function orderCategories(db: Knex, ids: readonly string[]): Promise<void> {
  await updateRows(db, { table: "product_category", key: "id", rows: ids.map((id, rank) => ({ id, rank })) })
}

async function translate(container: MedusaContainer, id: string, { names, sentences }: Category): Promise<void> {
  const fields = { name: names, ...(sentences ? { description: sentences } : {}) }
  await saveTranslations(container, [{ reference: "product_category", id, language: "fr", fields }])
}
