import type { Act } from "./operator-state"
import type { OperatorRole } from "./principal"

/** Who may call a route. */
export type AdminAccess =
  /** Anybody, signed in or not. */
  | { who: "open" }
  /** Whoever is signed in to the dashboard, whatever it belongs to: answers nothing but its own. */
  | { who: "signed_in" }
  /** Whoever the `:id` of the address is, and the platform. */
  | { who: "oneself" }
  | { who: "platform" }
  /** Nobody: a part of Medusa that is not switched on here, and would answer with a fault. */
  | { who: "closed" }
  /**
   * Members of `:operator_id` with one of the roles, while the operator's state allows the act. `platform`: whether the
   * platform may, too; it sees an operator's pages and changes nothing there unless a row says so.
   */
  | { who: "operator"; roles: readonly OperatorRole[]; act: Act; platform: boolean }

export const open: AdminAccess = { who: "open" }
export const signedIn: AdminAccess = { who: "signed_in" }
export const oneself: AdminAccess = { who: "oneself" }
export const platform: AdminAccess = { who: "platform" }
export const closed: AdminAccess = { who: "closed" }

const everyone: readonly OperatorRole[] = ["manager", "lister", "accountant"]
const workers: readonly OperatorRole[] = ["manager", "lister"]
const managers: readonly OperatorRole[] = ["manager"]
const books: readonly OperatorRole[] = ["manager", "accountant"]

const members = (roles: readonly OperatorRole[], act: Act, alsoPlatform = false): AdminAccess => ({
  who: "operator",
  roles,
  act,
  platform: alsoPlatform,
})

/** Reads what all of the operator's people may know; the platform too. */
export const seeing = members(everyone, "see", true)
/** Reads what the people at work need and the accountant does not. */
export const seeingWork = members(workers, "see", true)
/** Reads figures and money. */
export const seeingBooks = members(books, "see", true)
/** Reads what only a manager may know. */
export const seeingAsManager = members(managers, "see", true)
/** Takes the operator's data out: its own people alone. */
export const takingOut = members(books, "see")
/** Reads what stays between the operator's people: costs, price studies. */
export const seeingPrivately = members(everyone, "see")
/** Reads what people agreed to, without their names: whoever writes stories, and nobody of the platform. */
export const choosingPeople = members(workers, "see")
/** Reads who people are and what they signed: the manager alone. */
export const seeingPeople = members(managers, "see")
/** Writes listings, stock, hours, prices. */
export const writing = members(workers, "write")
/** Shows a piece in the shop, or takes it out. */
export const publishing = members(workers, "publish")
/** Serves orders. */
export const preparing = members(workers, "prepare")
/** Pauses the workshop and opens it again; not out of a suspension. */
export const settingState = members(managers, "publish")
/** Takes a story out of the shop: whatever the state of the workshop. */
export const takingAway = members(workers, "prepare")
/** Money of orders, and calling them off. */
export const settling = members(managers, "prepare")
/** Members, money settings. */
export const managing = members(managers, "manage")

/** The same, and the platform may as well. */
export function orPlatform(access: AdminAccess): AdminAccess {
  return access.who === "operator" ? { ...access, platform: true } : access
}
