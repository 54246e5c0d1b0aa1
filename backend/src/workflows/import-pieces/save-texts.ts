import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import { saveTranslations, undoTranslations, type SavedTranslations, type TextsOf } from "../save-translations"
import { baseLanguage } from "./listed-piece"
import type { PiecesPlan } from "./plan-pieces"
import { productIdOf, type ListedVariants } from "./read-variants"

type Input = { plan: PiecesPlan; variants: ListedVariants }
type OptionRow = { id: string; product_id: string }

/** Writes titles and descriptions in every language the file has them in. */
export const saveTextsStep = createStep(
  "save-texts",
  async ({ plan, variants }: Input, { container }) => {
    const planned = [...plan.fresh, ...plan.changed].map(({ file }) => ({ file, id: productIdOf(file, variants) }))
    const options = await selectRows<OptionRow>(
      container,
      "select product_option_id as id, product_id from product_product_option where product_id = any(?) and deleted_at is null",
      [planned.map(({ id }) => id)],
    )
    const records = planned.flatMap(({ file, id }): TextsOf[] => [
      {
        reference: "product",
        id,
        language: baseLanguage(file.title),
        fields: { title: file.title, description: file.description },
      },
      ...file.variants.flatMap(({ sku, title }): TextsOf[] =>
        title
          ? [
              {
                reference: "product_variant",
                id: variants[sku]?.variant_id ?? "",
                language: baseLanguage(title),
                fields: { title },
              },
            ]
          : [],
      ),
      ...options
        .filter((option) => option.product_id === id)
        .flatMap((option): TextsOf[] =>
          file.option
            ? [
                {
                  reference: "product_option",
                  id: option.id,
                  language: baseLanguage(file.option),
                  fields: { title: file.option },
                },
              ]
            : [],
        ),
    ])
    return new StepResponse<null, SavedTranslations>(null, await saveTranslations(container, records))
  },
  async (saved, { container }) => {
    if (saved) await undoTranslations(container, saved)
  },
)
