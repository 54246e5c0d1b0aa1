import { languageOf, type PieceDraft } from "@etabli/listing"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import { saveTranslations, undoTranslations, type SavedTranslations, type TextsOf } from "../save-translations"
import type { PiecesPlan } from "./plan-pieces"
import { productIdOf, type ListedVariants } from "./read-variants"

type Input = { plan: PiecesPlan; variants: ListedVariants }
type OptionRow = { id: string; product_id: string }

/** Writes titles and descriptions in every language the file has them in. */
export const saveTextsStep = createStep(
  "save-texts",
  async ({ plan, variants }: Input, { container }) => {
    const planned = [...plan.fresh, ...plan.changed].map(({ file, edit }) => ({
      file,
      id: productIdOf(file, variants),
      // A form says all that there is; beside a file, what a person added in the dashboard stays.
      complete: edit !== undefined,
    }))
    const options = await selectRows<OptionRow>(
      container,
      "select product_option_id as id, product_id from product_product_option where product_id = any(?) and deleted_at is null",
      [planned.map(({ id }) => id)],
    )
    const records = planned.flatMap(({ file, id, complete }): TextsOf[] => {
      const own = { language: languageOf(file), complete }
      const optionIds = options.filter((option) => option.product_id === id).map((option) => option.id)
      return [
        { ...own, reference: "product", id, fields: { title: file.title, description: file.description ?? {} } },
        ...titlesOfVariants(file, variants).map((record) => ({ ...own, ...record })),
        ...optionIds.flatMap((optionId): TextsOf[] =>
          file.option ? [{ ...own, reference: "product_option", id: optionId, fields: { title: file.option } }] : [],
        ),
      ]
    })
    return new StepResponse<null, SavedTranslations>(null, await saveTranslations(container, records))
  },
  async (saved, { container }) => {
    if (saved) await undoTranslations(container, saved)
  },
)

function titlesOfVariants(file: PieceDraft, variants: ListedVariants) {
  return file.variants.flatMap(({ sku, title }) =>
    title ? [{ reference: "product_variant", id: variants[sku]?.variant_id ?? "", fields: { title } }] : [],
  )
}
