import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capsTooLow } from "../../capacity/caps-of"
import { databaseOf } from "../../database/database-of"
import type { OperatorsPlan } from "./plan-operators"

/** Refuses a cap below what its running period sold, naming the field, before anything is written. */
export const checkBenchesStep = createStep("check-benches", async ({ changed }: OperatorsPlan, { container }) => {
  for (const { file, id } of changed) {
    if (!id) continue
    const [low] = await capsTooLow(databaseOf(container), { operator_id: id, product_id: null }, file.bench.caps)
    const index = file.bench.caps.findIndex(({ per }) => per === low?.per)
    if (low) throw invalid(file.handle, `bench.caps.${index}.pieces`, `is below the ${low.sold} already sold`)
  }
  return new StepResponse(null)
})

function invalid(handle: string, path: string, reason: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `${handle}: ${path}: ${reason}`)
}
