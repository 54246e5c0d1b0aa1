import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_MODULE } from "../../modules/operator"
import type { OperatorModuleService } from "../../modules/operator/service"
import { today } from "../../today"
import type { OperatorsPlan } from "./plan-operators"
import type { OperatorIds } from "./save-operators"

type Input = { plan: OperatorsPlan; operators: OperatorIds; input: { letIn?: boolean } }

/** An operator that comes with a file is one that the platform has let in: it sells from the first day on. */
export const letInOperatorsStep = createStep(
  "let-in-operators",
  async ({ plan, operators, input }: Input, { container }) => {
    const service: OperatorModuleService = container.resolve(OPERATOR_MODULE)
    const fresh = plan.changed.filter(({ id }) => id === null).map(({ file }) => operators[file.handle] ?? "")
    const rows = await service.createOperatorStates(
      fresh.map((operator_id) => ({
        operator_id,
        state: input.letIn === false ? ("invited" as const) : ("active" as const),
        valid_from: today(),
      })),
    )
    const created = rows.map(({ id }) => id)
    return new StepResponse(created, created)
  },
  async (created, { container }) => {
    const service: OperatorModuleService = container.resolve(OPERATOR_MODULE)
    if (created) await service.deleteOperatorStates(created)
  },
)
