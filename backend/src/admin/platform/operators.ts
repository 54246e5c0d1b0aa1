import type { OverviewRow } from "../../operators/list-overview"
import { readBackend, sendBackend } from "../workshop/call-backend"
import type { OperatorState } from "../workshop/me"

export type { OverviewRow as OverviewOperator } from "../../operators/list-overview"

export type TraderCheck = {
  id: string
  item: string
  checked_on: string
  checked_by: string
  note: string | null
  withdrawn_at: string | null
}
export type TraderChecks = { items: string[]; checks: TraderCheck[]; missing: string[]; today: string }

export type OperatorStates = {
  state: OperatorState
  states: { state: OperatorState; valid_from: string; valid_to: string | null; note: string | null }[]
}

/** @throws BackendRefusal */
export async function readOverview(): Promise<OverviewRow[]> {
  return (await readBackend<{ operators: OverviewRow[] }>("/admin/operators")).operators
}

export const traderPath = (operatorId: string) => `/admin/operators/${operatorId}/trader`
export const statePath = (operatorId: string) => `/admin/operators/${operatorId}/state`

/** @throws BackendRefusal naming the fields at fault */
export async function inviteOperator(invitation: unknown): Promise<string> {
  return (await sendBackend<{ operator: { id: string } }>("POST", "/admin/operators", invitation)).operator.id
}
