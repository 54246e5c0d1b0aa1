import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshPieces } from "../../catalogue/refresh-pieces"
import type { PiecesPlan } from "./plan-pieces"
import { productIdOf, type ListedVariants } from "./read-variants"

type Input = { plan: PiecesPlan; variants: ListedVariants }

/** Shows the pieces in the catalogue. Comes last: nothing after it can fail and leave them there wrongly. */
export const indexPiecesStep = createStep("index-pieces", async ({ plan, variants }: Input, { container }) => {
  const ids = [...plan.fresh, ...plan.changed].map(({ file }) => productIdOf(file, variants))
  await refreshPieces(container, ids)
  return new StepResponse(null)
})
