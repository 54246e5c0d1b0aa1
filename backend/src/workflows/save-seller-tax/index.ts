import { sellerTaxSchema, type SellerTaxFault } from "@etabli/listing"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../database/database-of"
import { saveSellerTax, undoSellerTax, type SavedTax } from "./save-seller-tax"

export const saveSellerTaxWorkflowId = "save-seller-tax"

/** `tax` is read by `sellerTaxSchema`; what is left out stays as it is. */
export type SaveSellerTaxInput = { sellerId: string; tax: unknown }
export type SaveSellerTaxResult = { saved: boolean; faults: SellerTaxFault[] }

const saveSellerTaxStep = createStep(
  "save-seller-tax",
  async ({ sellerId, tax }: SaveSellerTaxInput, { container }) => {
    const parsed = sellerTaxSchema.safeParse(tax)
    if (!parsed.success) {
      const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.map(pathPart), message }))
      return new StepResponse<SaveSellerTaxResult, SavedTax | null>({ saved: false, faults }, null)
    }
    const outcome = await saveSellerTax(databaseOf(container), { sellerId, tax: parsed.data })
    if (outcome.ok)
      return new StepResponse<SaveSellerTaxResult, SavedTax | null>({ saved: true, faults: [] }, outcome.value)
    if (outcome.code === "not_found") throw new MedusaError(MedusaError.Types.NOT_FOUND, `no seller ${sellerId}`)
    return new StepResponse<SaveSellerTaxResult, SavedTax | null>({ saved: false, faults: outcome.faults }, null)
  },
  async (saved, { container }) => {
    if (saved) await undoSellerTax(databaseOf(container), saved)
  },
)

const pathPart = (part: PropertyKey) => (typeof part === "number" ? part : String(part))

/** Sets statuses, registrations, contributions and figures of sales elsewhere of a seller, or answers the faults. */
export const saveSellerTaxWorkflow = createWorkflow(saveSellerTaxWorkflowId, (input: SaveSellerTaxInput) => {
  return new WorkflowResponse(saveSellerTaxStep(input))
})
