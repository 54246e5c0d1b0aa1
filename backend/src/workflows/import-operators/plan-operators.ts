import type { OperatorFile } from "@etabli/listing"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_MODULE } from "../../modules/operator"
import type { OperatorModuleService } from "../../modules/operator/service"
import { contentHash } from "../content-hash"

export type PlannedOperator = { file: OperatorFile; hash: string; id: string | null }
export type OperatorsPlan = { changed: PlannedOperator[]; unchanged: number }

/** Which files say something new. */
export const planOperatorsStep = createStep(
  "plan-operators",
  async ({ files }: { files: OperatorFile[] }, { container }) => {
    const service: OperatorModuleService = container.resolve(OPERATOR_MODULE)
    const known = await service.listOperators({ handle: files.map((file) => file.handle) })
    const byHandle = new Map(known.map((operator) => [operator.handle, operator]))
    const changed = files
      .map((file): PlannedOperator => ({ file, hash: contentHash(file), id: byHandle.get(file.handle)?.id ?? null }))
      .filter(({ file, hash }) => byHandle.get(file.handle)?.content_hash !== hash)
    return new StepResponse<OperatorsPlan>({ changed, unchanged: files.length - changed.length })
  },
)
