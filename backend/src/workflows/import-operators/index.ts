import type { OperatorFile } from "@etabli/listing"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkBenchesStep } from "./check-benches"
import { letInOperatorsStep } from "./let-in-operators"
import { planOperatorsStep } from "./plan-operators"
import { saveBenchesStep } from "./save-benches"
import { saveDeliveriesStep } from "./save-deliveries"
import { saveHoursStep } from "./save-hours"
import { saveOperatorsStep } from "./save-operators"
import { saveTaxesStep } from "./save-taxes"

export const importOperatorsWorkflowId = "import-operators"

export type ImportOperatorsInput = {
  files: OperatorFile[]
  salesChannelId: string
  shippingProfileId: string
  /** False for operators that are only invited: they sell nothing until the platform lets them in. */
  letIn?: boolean
}

/** Brings operators, their sellers, benches and ways of delivery to what their files say; a known file changes nothing. */
export const importOperatorsWorkflow = createWorkflow(importOperatorsWorkflowId, (input: ImportOperatorsInput) => {
  const plan = planOperatorsStep(input)
  checkBenchesStep(plan)
  const operators = saveOperatorsStep(plan)
  letInOperatorsStep({ plan, operators, input })
  saveTaxesStep({ plan, operators })
  const benches = saveBenchesStep({ plan, operators, input })
  saveDeliveriesStep({ plan, operators, benches, input })
  saveHoursStep({ plan, operators })
  return new WorkflowResponse(plan)
})
