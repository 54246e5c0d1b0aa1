import type { OperatorState } from "./operator-state"
import type { OperatorRole } from "./principal"

/** One of the operators that one may choose among; the platform sees those it is no member of with the role `platform`. */
export type MyOperator = {
  id: string
  handle: string
  name: string
  city: string
  tint: string
  languages: string[]
  role: OperatorRole | "platform"
  state: OperatorState
  /** Pages of the dashboard that are not for this role. */
  closed: readonly string[]
}

/** What `GET /admin/me` answers. */
export type Me = {
  user: { id: string; email: string; first_name: string | null; last_name: string | null }
  platform: boolean
  /** Handles of the shared shops whose staff it is. */
  shops: string[]
  /** By name. */
  operators: MyOperator[]
}
