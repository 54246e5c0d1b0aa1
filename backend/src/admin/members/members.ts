import { readBackend, sendBackend } from "../workshop/call-backend"
import type { OperatorRole } from "../workshop/me"

export const ROLES: readonly OperatorRole[] = ["manager", "lister", "accountant"]

/** What `GET /admin/operators/:operator_id/members` answers, and every change of it. */
export type Team = {
  members: { id: string; user_id: string; name: string; email: string; role: OperatorRole; since: string }[]
  invitations: { id: string; email: string; role: OperatorRole; locale: string; expires_at: string; is_over: boolean }[]
}
export type Invited = { email: string; role: string; locale: string }

/** The calls of the page for one operator's team. @throws BackendRefusal */
export function teamOf(operatorId: string) {
  const base = `/admin/operators/${operatorId}`
  return {
    read: () => readBackend<Team>(`${base}/members`),
    invite: (invited: Invited) => sendBackend<Team>("POST", `${base}/invitations`, invited),
    changeRole: (id: string, role: OperatorRole) => sendBackend<Team>("POST", `${base}/members/${id}`, { role }),
    remove: (id: string) => sendBackend<Team>("DELETE", `${base}/members/${id}`),
    revoke: (id: string) => sendBackend<Team>("DELETE", `${base}/invitations/${id}`),
  }
}
