import { readBackend, sendBackend } from "../workshop/call-backend"

/** What `GET /admin/team` answers, and every change of it. */
export type HouseTeam = {
  members: {
    id: string
    user_id: string
    name: string
    email: string
    role: "platform" | "staff"
    shop: string | null
    since: string
  }[]
  invitations: {
    id: string
    email: string
    role: "platform" | "staff"
    shop: string | null
    expires_at: string
    is_over: boolean
  }[]
  shops: { handle: string; name: string }[]
}

export type OwnMembership = {
  id: string
  role: "platform" | "manager" | "lister" | "accountant" | "staff"
  place: string | null
  since: string
}

/** The calls of the page of the platform's and the shops' people. @throws BackendRefusal */
export const houseTeam = {
  read: () => readBackend<HouseTeam>("/admin/team"),
  invite: (invited: { email: string; shop: string | null; locale: string }) =>
    sendBackend<HouseTeam>("POST", "/admin/team/invitations", invited),
  remove: (id: string) => sendBackend<HouseTeam>("DELETE", `/admin/team/members/${id}`),
  revoke: (id: string) => sendBackend<HouseTeam>("DELETE", `/admin/team/invitations/${id}`),
}

/** What one belongs to. @throws BackendRefusal */
export const ownMemberships = {
  read: async () => (await readBackend<{ memberships: OwnMembership[] }>("/admin/me/memberships")).memberships,
  leave: async (id: string) =>
    (await sendBackend<{ memberships: OwnMembership[] }>("DELETE", `/admin/me/memberships/${id}`)).memberships,
}
