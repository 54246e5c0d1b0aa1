import { readBackend, sendBackend } from "../workshop/call-backend"
import type { OperatorState } from "../workshop/me"

type Period = { state: OperatorState; from: string; to: string | null }

/** What `GET /admin/operators` answers for each operator. */
export type OverviewOperator = {
  id: string
  name: string
  city: string
  seller: { id: string; name: string }
  state: OperatorState
  next: Period | null
  pieces: { published: number; drafts: number }
  untranslated: number
  open_orders: number
  at_risk: number
  waiting: number
  members: number
  checks: { done: number; of: number }
}

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
export async function readOverview(): Promise<OverviewOperator[]> {
  return (await readBackend<{ operators: OverviewOperator[] }>("/admin/operators")).operators
}

export const traderPath = (operatorId: string) => `/admin/operators/${operatorId}/trader`
export const statePath = (operatorId: string) => `/admin/operators/${operatorId}/state`

/** @throws BackendRefusal naming the fields at fault */
export async function inviteOperator(invitation: unknown): Promise<string> {
  return (await sendBackend<{ operator: { id: string } }>("POST", "/admin/operators", invitation)).operator.id
}
