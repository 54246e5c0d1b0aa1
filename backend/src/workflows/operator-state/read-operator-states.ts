import type { MedusaContainer } from "@medusajs/framework/types"
import { stateOn, type DatedState, type OperatorState } from "../../access/operator-state"
import { selectRows } from "../../database/select-rows"
import { today } from "../../today"

export type OperatorStates = { state: OperatorState; states: (DatedState & { note: string | null })[] }

/** How an operator stands today, and every row of its states, the newest first. */
export async function readOperatorStates(
  container: Pick<MedusaContainer, "resolve">,
  operatorId: string,
): Promise<OperatorStates> {
  const states = await selectRows<OperatorStates["states"][number]>(
    container,
    `select state, valid_from, valid_to, note from operator_state
      where operator_id = ? and deleted_at is null order by valid_from desc, created_at desc`,
    [operatorId],
  )
  return { state: stateOn(states, today()), states }
}
