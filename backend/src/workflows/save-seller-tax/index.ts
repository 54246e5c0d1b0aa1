import { sellerTaxSchema, type SellerTaxFault } from "@etabli/listing"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../database/database-of"
import { saveSellerTax, undoSellerTax, type SavedTax } from "./save-seller-tax"

export const saveSellerTaxWorkflowId = "save-seller-tax"

/** `tax` is read by `sellerTaxSchema`; what is left out stays as it is. `actorId`: the dashboard's user, if it is one. */
export type SaveSellerTaxInput = { sellerId: string; tax: unknown; actorId?: string }
/** `saved` is what undoes it; null when there are faults. */
export type SaveSellerTaxResult = { saved: SavedTax | null; faults: SellerTaxFault[] }

const saveSellerTaxStep = createStep(
  "save-seller-tax",
  async ({ sellerId, tax, actorId }: SaveSellerTaxInput, { container }) => {
    const parsed = sellerTaxSchema.safeParse(tax)
    if (!parsed.success)
      return refused(parsed.error.issues.map(({ path, message }) => ({ path: path.map(part), message })))
    const outcome = await saveSellerTax(databaseOf(container), { sellerId, tax: parsed.data, actorId })
    if (outcome.ok)
      return new StepResponse<SaveSellerTaxResult, SavedTax | null>({ saved: outcome.value, faults: [] }, outcome.value)
    if (outcome.code === "not_found") throw new MedusaError(MedusaError.Types.NOT_FOUND, `no seller ${sellerId}`)
    return refused(outcome.faults)
  },
  async (saved, { container }) => {
    if (saved) await undoSellerTax(databaseOf(container), saved)
  },
)

function refused(faults: SellerTaxFault[]) {
  return new StepResponse<SaveSellerTaxResult, SavedTax | null>({ saved: null, faults }, null)
}

const part = (key: PropertyKey) => (typeof key === "number" ? key : String(key))

/** Sets statuses, registrations, contributions and figures of sales elsewhere of a seller, or answers the faults. */
export const saveSellerTaxWorkflow = createWorkflow(saveSellerTaxWorkflowId, (input: SaveSellerTaxInput) => {
  return new WorkflowResponse(saveSellerTaxStep(input))
})
