import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_MODULE } from "../../modules/operator"
import type { PiecesPlan } from "./plan-pieces"
import { productIdOf, type ListedVariants } from "./read-variants"

/** Says who makes each new piece. */
export const linkOperatorsStep = createStep(
  "link-operators",
  async ({ plan, variants }: { plan: PiecesPlan; variants: ListedVariants }, { container }) => {
    const links = plan.fresh.map(({ file, operatorId }) => ({
      [Modules.PRODUCT]: { product_id: productIdOf(file, variants) },
      [OPERATOR_MODULE]: { operator_id: operatorId },
    }))
    if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    return new StepResponse(null, links)
  },
  async (links, { container }) => {
    if (links && links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
  },
)
