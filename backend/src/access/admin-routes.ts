import {
  choosingPeople,
  closed,
  managing,
  oneself,
  open,
  orPlatform,
  platform,
  preparing,
  publishing,
  seeing,
  seeingAsManager,
  seeingBooks,
  seeingPeople,
  seeingPrivately,
  seeingWork,
  settingState,
  settling,
  signedIn,
  takingAway,
  takingOut,
  type AdminAccess,
  writing,
} from "./admin-access"

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
export type AdminRoute = `${Method} /admin/${string}`

/**
 * Who may call what under /admin. What stands here decides; Medusa's own routes that do not stand here are the
 * platform's (`medusa-areas.ts`); all else is refused to everybody. A parameter below `:operator_id` must have its rule in
 * `owned.ts`.
 */
export const ADMIN_ROUTES: Readonly<Record<AdminRoute, AdminAccess>> = {
  // Oneself.
  "GET /admin/me": signedIn,
  "GET /admin/me/memberships": signedIn,
  "DELETE /admin/me/memberships/:membership_id": signedIn,

  // What the dashboard asks for whoever is signed in.
  "GET /admin/feature-flags": open,
  "GET /admin/users/me": signedIn,
  "GET /admin/users/:id": oneself,
  "POST /admin/users/:id": oneself,
  "GET /admin/locales": signedIn,
  "GET /admin/search": signedIn,
  "GET /admin/layouts/:zone/configuration": signedIn,
  "POST /admin/layouts/:zone/configuration": signedIn,
  "DELETE /admin/layouts/:zone/configuration": signedIn,
  "GET /admin/layouts/configurations": signedIn,

  // Roles of Medusa's own, which are not switched on.
  "GET /admin/users/:id/roles": closed,
  "POST /admin/users/:id/roles": closed,
  "DELETE /admin/users/:id/roles": closed,
  "DELETE /admin/users/:id/roles/:role_id": closed,

  // The platform's pages. Medusa's own invitations can be seen, not sent: they would make users who belong to nothing.
  "GET /admin/invites": platform,
  "GET /admin/invites/:id": platform,
  "DELETE /admin/invites/:id": platform,
  "GET /admin/team": platform,
  "POST /admin/team/invitations": platform,
  "DELETE /admin/team/invitations/:invitation_id": platform,
  "DELETE /admin/team/members/:membership_id": platform,
  "GET /admin/unread-translations": platform,
  "GET /admin/words": signedIn,
  "GET /admin/words/:kind": platform,
  "POST /admin/words/:kind": platform,
  "POST /admin/words/:kind/:word_id": platform,
  "GET /admin/featured": platform,
  "POST /admin/featured": platform,
  "DELETE /admin/featured/:featured_id": platform,
  "GET /admin/baskets": platform,
  "GET /admin/baskets/:id": platform,
  "GET /admin/promises-at-risk": platform,
  "POST /admin/promises-at-risk/:line_id": platform,
  "GET /admin/operators": platform,
  "POST /admin/operators": platform,
  "GET /admin/operators/:operator_id/trader": seeingAsManager,
  "POST /admin/operators/:operator_id/trader": platform,
  "DELETE /admin/operators/:operator_id/trader/:check_id": platform,
  "GET /admin/story-reviews": platform,
  "GET /admin/story-reviews/:story_id": platform,
  "POST /admin/story-reviews/:story_id": platform,
  "GET /admin/sellers": platform,
  "GET /admin/sellers/:seller_id": platform,
  "POST /admin/sellers/:seller_id": platform,
  "POST /admin/sellers/:seller_id/tax": platform,
  "POST /admin/sellers/:seller_id/proofs": platform,
  "GET /admin/sellers/:seller_id/proofs/:proof_id": platform,

  "GET /admin/recognitions": platform,
  "GET /admin/recognitions/:recognition_id/proof": platform,
  "POST /admin/recognitions/:recognition_id/decision": platform,
  "GET /admin/reviews": platform,
  "POST /admin/reviews/:review_id/decision": platform,

  // What a workshop is recognised for, what is said of its pieces, what it is asked to mend, what it counts.
  "GET /admin/operators/:operator_id/recognitions": seeing,
  "POST /admin/operators/:operator_id/recognitions": managing,
  "DELETE /admin/operators/:operator_id/recognitions/:recognition_id": orPlatform(managing),
  "GET /admin/operators/:operator_id/recognitions/:recognition_id/proof": seeingAsManager,
  "POST /admin/operators/:operator_id/recognitions/:recognition_id/proof": managing,
  "GET /admin/operators/:operator_id/reviews": seeing,
  "POST /admin/operators/:operator_id/reviews/:review_id/answer": writing,
  "GET /admin/operators/:operator_id/repairs": seeingWork,
  "POST /admin/operators/:operator_id/repairs/:repair_id": preparing,
  "GET /admin/operators/:operator_id/repairs/:repair_id/photo": seeingWork,
  "GET /admin/operators/:operator_id/impact": seeingWork,
  "POST /admin/operators/:operator_id/impact": writing,

  // One's seller, as its accounts and its manager read it.
  "GET /admin/operators/:operator_id/seller": seeingBooks,
  "GET /admin/operators/:operator_id/seller/proofs/:proof_id": seeingAsManager,

  // Members, states and audit.
  "GET /admin/operators/:operator_id/audit": seeingAsManager,
  "GET /admin/operators/:operator_id/members": seeingAsManager,
  "POST /admin/operators/:operator_id/members/:membership_id": orPlatform(managing),
  "DELETE /admin/operators/:operator_id/members/:membership_id": orPlatform(managing),
  "POST /admin/operators/:operator_id/invitations": orPlatform(managing),
  "DELETE /admin/operators/:operator_id/invitations/:invitation_id": orPlatform(managing),
  "GET /admin/operators/:operator_id/state": seeing,
  "POST /admin/operators/:operator_id/state": orPlatform(settingState),

  // Workshop, orders, customers.
  "GET /admin/operators/:operator_id/workshop": seeing,
  "GET /admin/operators/:operator_id/work-sheet": seeing,
  "GET /admin/operators/:operator_id/promises-at-risk": seeing,
  "POST /admin/operators/:operator_id/promises-at-risk/:line_id": preparing,
  "GET /admin/operators/:operator_id/customers": seeing,
  "GET /admin/operators/:operator_id/orders": seeing,
  "GET /admin/operators/:operator_id/orders/:order_id": seeing,
  "GET /admin/operators/:operator_id/orders/:order_id/message-drafts": seeingWork,
  "GET /admin/operators/:operator_id/orders/:order_id/delivery-note": seeingWork,
  "GET /admin/operators/:operator_id/orders/:order_id/address-label": seeingWork,
  "GET /admin/operators/:operator_id/orders/:order_id/piece-labels": seeingWork,
  "POST /admin/operators/:operator_id/orders/:order_id/prepare": preparing,
  "POST /admin/operators/:operator_id/orders/:order_id/unpack": preparing,
  "POST /admin/operators/:operator_id/orders/:order_id/ship": preparing,
  "POST /admin/operators/:operator_id/orders/:order_id/hand-over": preparing,
  "POST /admin/operators/:operator_id/orders/:order_id/messages": preparing,
  "POST /admin/operators/:operator_id/orders/:order_id/cancel": settling,
  "POST /admin/operators/:operator_id/orders/:order_id/payment": settling,
  "POST /admin/operators/:operator_id/orders/:order_id/refunds": settling,
  "POST /admin/operators/:operator_id/orders/:order_id/paid-back": settling,

  // What the workshop tells of itself.
  "GET /admin/operators/:operator_id/presentation": seeing,
  "POST /admin/operators/:operator_id/presentation": writing,

  // Listings and pictures.
  "GET /admin/operators/:operator_id/pieces": seeing,
  "POST /admin/operators/:operator_id/pieces": writing,
  "GET /admin/operators/:operator_id/pieces/:piece_id": seeing,
  "POST /admin/operators/:operator_id/pieces/:piece_id": writing,
  "POST /admin/operators/:operator_id/pieces/:piece_id/publication": publishing,
  "POST /admin/operators/:operator_id/publications": publishing,
  "POST /admin/operators/:operator_id/pieces/:piece_id/copy": writing,
  "POST /admin/operators/:operator_id/pieces/:piece_id/preview": seeing,
  "POST /admin/operators/:operator_id/pictures": writing,
  "GET /admin/operators/:operator_id/translations": seeing,
  "POST /admin/operators/:operator_id/pieces/:piece_id/checked": orPlatform(writing),

  // Stories, and the consents that they stand on. The platform sees no person: its own list says until when a story may be shown.
  "GET /admin/operators/:operator_id/stories": seeing,
  "POST /admin/operators/:operator_id/stories": writing,
  "GET /admin/operators/:operator_id/stories/:story_id": seeing,
  "POST /admin/operators/:operator_id/stories/:story_id": writing,
  "POST /admin/operators/:operator_id/stories/:story_id/steps": writing,
  "POST /admin/operators/:operator_id/stories/:story_id/withdrawal": takingAway,
  "POST /admin/operators/:operator_id/stories/:story_id/preview": seeing,
  "POST /admin/operators/:operator_id/story-pictures": writing,
  "GET /admin/operators/:operator_id/consents": choosingPeople,
  "POST /admin/operators/:operator_id/consents": managing,
  "GET /admin/operators/:operator_id/consents/:consent_id": seeingPeople,
  "POST /admin/operators/:operator_id/consents/:consent_id/card": managing,
  "POST /admin/operators/:operator_id/consents/:consent_id/withdrawal": settling,
  "POST /admin/operators/:operator_id/consents/:consent_id/proofs": managing,
  "GET /admin/operators/:operator_id/consents/:consent_id/proofs/:consent_proof_id": seeingPeople,

  // Stock and hours.
  "GET /admin/operators/:operator_id/bench": seeing,
  "POST /admin/operators/:operator_id/bench": orPlatform(writing),
  "GET /admin/operators/:operator_id/stock": seeing,
  "POST /admin/operators/:operator_id/stock": writing,
  "GET /admin/operators/:operator_id/transfers": seeing,
  "POST /admin/operators/:operator_id/transfers": writing,
  "GET /admin/operators/:operator_id/transfers/:transfer_id": seeing,

  // Prices.
  "GET /admin/operators/:operator_id/price-help": seeingPrivately,
  "POST /admin/operators/:operator_id/price-help": writing,
  "POST /admin/operators/:operator_id/price-help/breakdowns/:piece_id": writing,
  "DELETE /admin/operators/:operator_id/price-help/breakdowns/:piece_id": writing,

  // Imports and exports.
  "GET /admin/operators/:operator_id/imports": seeingWork,
  "POST /admin/operators/:operator_id/imports": writing,
  "GET /admin/operators/:operator_id/imports/template": seeingWork,
  "GET /admin/operators/:operator_id/imports/:import_id": seeingWork,
  "POST /admin/operators/:operator_id/imports/:import_id/confirm": writing,
  "GET /admin/operators/:operator_id/export": takingOut,
  "GET /admin/operators/:operator_id/export/archive": takingOut,
  "POST /admin/operators/:operator_id/export/schedule": takingOut,
  "DELETE /admin/operators/:operator_id/export/schedule": takingOut,
}
