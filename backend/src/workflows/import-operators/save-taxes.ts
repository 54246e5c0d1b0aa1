import type { SellerTaxFault } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { saveSellerTaxWorkflow } from "../save-seller-tax"
import { undoSellerTax, type SavedTax } from "../save-seller-tax/save-seller-tax"
import type { OperatorsPlan } from "./plan-operators"
import type { OperatorIds } from "./save-operators"

type Input = { plan: OperatorsPlan; operators: OperatorIds }

/** Writes what the files say of each seller's VAT; the first fault stops the import and takes everything back. */
export const saveTaxesStep = createStep(
  "save-taxes",
  async ({ plan, operators }: Input, { container }) => {
    const sellers = await sellerIds(container, Object.values(operators))
    const done: SavedTax[] = []
    for (const { file } of plan.changed) {
      const input = { sellerId: sellers[file.handle] ?? "", tax: file.seller.tax }
      const { saved, faults } = (await saveSellerTaxWorkflow(container).run({ input })).result
      if (saved) {
        done.push(saved)
        continue
      }
      for (const before of done) await undoSellerTax(databaseOf(container), before)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, sentence(file.handle, faults))
    }
    return new StepResponse<null, SavedTax[]>(null, done)
  },
  async (saved, { container }) => {
    for (const before of saved ?? []) await undoSellerTax(databaseOf(container), before)
  },
)

function sentence(handle: string, faults: SellerTaxFault[]): string {
  const told = faults.map(({ path, message }) => `seller.tax.${path.join(".")}: ${message}`)
  return `${handle}: ${told.join("; ")}`
}

async function sellerIds(container: MedusaContainer, operatorIds: string[]): Promise<Record<string, string>> {
  const rows = await selectRows<{ handle: string; seller_id: string }>(
    container,
    "select handle, seller_id from operator where id = any(?)",
    [operatorIds],
  )
  return Object.fromEntries(rows.map((row) => [row.handle, row.seller_id]))
}
