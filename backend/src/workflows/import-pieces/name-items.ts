import { languageOf } from "@etabli/listing"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Texts } from "../save-translations"
import { anyText } from "./listed-piece"
import type { PiecesPlan } from "./plan-pieces"
import type { ListedVariants } from "./read-variants"

type Named = { id: string; title: string | null }

/** Names what is in stock after piece and choice: Medusa would say "45 cm" and leave open of what. */
export const nameItemsStep = createStep(
  "name-items",
  async ({ plan, variants }: { plan: PiecesPlan; variants: ListedVariants }, { container }) => {
    const wanted = [...plan.fresh, ...plan.changed].flatMap(({ file }) => {
      const name = (texts: Texts = {}) => anyText(texts, languageOf(file))
      return file.variants.flatMap(({ sku, title }): Named[] => {
        const id = variants[sku]?.item_id
        return id ? [{ id, title: [name(file.title), name(title)].filter(Boolean).join(", ") }] : []
      })
    })
    const inventory = container.resolve(Modules.INVENTORY)
    const before = await inventory.listInventoryItems(
      { id: wanted.map(({ id }) => id) },
      { select: ["id", "title"], take: wanted.length },
    )
    await inventory.updateInventoryItems(wanted)
    return new StepResponse<null, Named[]>(
      null,
      before.map(({ id, title }) => ({ id, title: title ?? null })),
    )
  },
  async (before, { container }) => {
    if (before && before.length > 0) await container.resolve(Modules.INVENTORY).updateInventoryItems(before)
  },
)
