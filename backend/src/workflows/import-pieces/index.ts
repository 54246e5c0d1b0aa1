import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimVersionsStep } from "./claim-versions"
import { indexPiecesStep } from "./index-pieces"
import type { ListedPiece } from "./listed-piece"
import { keepTiesStep } from "./keep-ties"
import { linkOperatorsStep } from "./link-operators"
import { nameItemsStep } from "./name-items"
import { planPiecesStep } from "./plan-pieces"
import { readVariantsStep } from "./read-variants"
import { saveDetailsStep } from "./save-details"
import { checkPieceCapsStep, savePieceCapsStep } from "./save-piece-caps"
import { savePricesStep } from "./save-prices"
import { saveStockStep } from "./save-stock"
import { saveTextsStep } from "./save-texts"
import { stockItemsStep } from "./stock-items"
import { storePicturesStep } from "./store-pictures"
import { toProductChange, toProductInput } from "./to-product"

export const importPiecesWorkflowId = "import-pieces"

export type ImportPiecesInput = {
  pieces: ListedPiece[]
  salesChannelId: string
  shippingProfileId: string
}

/**
 * Brings products, prices, stock, texts and pictures to what files or a form say: one path for both, all or nothing. A
 * known file changes nothing.
 */
export const importPiecesWorkflow = createWorkflow(importPiecesWorkflowId, (input: ImportPiecesInput) => {
  const plan = planPiecesStep(input)
  checkPieceCapsStep(plan)
  claimVersionsStep(plan)
  // What may be refused is refused before a product is touched.
  const listed = readVariantsStep(plan).config({ name: "read-listed-variants" })
  saveStockStep({ plan, variants: listed, done: {} }).config({ name: "save-listed-stock" })
  keepTiesStep(plan)
  savePricesStep(plan)
  const pictures = storePicturesStep(plan)

  when("new-pieces", plan, ({ fresh }) => fresh.length > 0).then(() => {
    const products = transform({ plan, pictures, input }, (data) =>
      data.plan.fresh.map((piece) =>
        toProductInput(piece, data.pictures, { ...data.input, categories: data.plan.categories }),
      ),
    )
    createProductsWorkflow.runAsStep({ input: { products } })
  })
  when("changed-pieces", plan, ({ changed }) => changed.length > 0).then(() => {
    const products = transform({ plan, pictures }, (data) =>
      data.plan.changed.map((piece) => toProductChange(piece, data.pictures, data.plan.categories)),
    )
    updateProductsWorkflow.runAsStep({ input: { products } })
  })

  const variants = stockItemsStep({ plan, variants: readVariantsStep(plan) })
  const saved = { plan, pictures, variants }
  linkOperatorsStep(saved)
  saveStockStep({ ...saved, done: listed })
  nameItemsStep(saved)
  saveDetailsStep(saved)
  savePieceCapsStep(saved)
  saveTextsStep(saved)
  indexPiecesStep(saved)
  return new WorkflowResponse(plan)
})
