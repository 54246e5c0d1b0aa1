import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capsTooLow, saveCaps } from "../../capacity/caps-of"
import { databaseOf } from "../../database/database-of"
import { listingRefusal } from "./listing-refusal"
import type { PiecesPlan } from "./plan-pieces"
import { productIdOf, type ListedVariants } from "./read-variants"

/** Refuses a cap below what its running period sold, before anything is written. */
export const checkPieceCapsStep = createStep("check-piece-caps", async ({ changed }: PiecesPlan, { container }) => {
  for (const { file, known, operatorId } of changed) {
    const caps = file.caps ?? []
    const owner = { operator_id: operatorId, product_id: known?.id ?? null }
    const [low] = caps.length > 0 ? await capsTooLow(databaseOf(container), owner, caps) : []
    const index = caps.findIndex(({ per }) => per === low?.per)
    if (low)
      throw listingRefusal({
        code: "cap_below_sold",
        fields: [{ path: `caps.${String(index)}.pieces`, code: "below_sold", detail: String(low.sold) }],
        told: `${file.handle}: caps.${String(index)}.pieces: is below the ${String(low.sold)} already sold`,
      })
  }
  return new StepResponse(null)
})

/** Writes how many of each piece may be ordered in a period. */
export const savePieceCapsStep = createStep(
  "save-piece-caps",
  async ({ plan, variants }: { plan: PiecesPlan; variants: ListedVariants }, { container }) => {
    await databaseOf(container).transaction(async (trx) => {
      for (const { file, operatorId } of [...plan.changed, ...plan.fresh.filter((piece) => piece.file.caps)])
        await saveCaps(trx, { operator_id: operatorId, product_id: productIdOf(file, variants) }, file.caps ?? [])
    })
    return new StepResponse(null)
  },
)
