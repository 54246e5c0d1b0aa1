import type { HouseTeam } from "../../workflows/members/house-team"
import { readBackend, sendBackend } from "../workshop/call-backend"

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
