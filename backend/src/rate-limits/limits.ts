/**
 * How often a caller may do what costs much or can be abused: `points` calls in `seconds`. Where `shared` is false each
 * process counts by itself: a coarse fence, without a statement to the database.
 */
export const LIMITS = {
  sign_in: { points: 10, seconds: 15 * 60, shared: true },
  sign_in_address: { points: 60, seconds: 15 * 60, shared: false },
  register: { points: 10, seconds: 60 * 60, shared: true },
  join: { points: 20, seconds: 15 * 60, shared: false },
  export_link: { points: 20, seconds: 60 * 60, shared: true },
  password_reset: { points: 5, seconds: 60 * 60, shared: true },
  password_reset_address: { points: 20, seconds: 60 * 60, shared: false },
  withdrawal: { points: 5, seconds: 24 * 60 * 60, shared: true },
  withdrawal_address: { points: 20, seconds: 60 * 60, shared: false },
  consent_card: { points: 8, seconds: 15 * 60, shared: true },
  consent_address: { points: 40, seconds: 15 * 60, shared: true },
  account_deletion: { points: 5, seconds: 15 * 60, shared: true },
  basket: { points: 60, seconds: 60, shared: true },
  waiting: { points: 5, seconds: 60 * 60, shared: true },
  waiting_address: { points: 30, seconds: 60 * 60, shared: false },
  review: { points: 20, seconds: 60 * 60, shared: false },
  repair: { points: 6, seconds: 60 * 60, shared: true },
  impact_paper: { points: 30, seconds: 60 * 60, shared: false },
  checkout: { points: 60, seconds: 60, shared: false },
  hold: { points: 60, seconds: 60, shared: false },
  unique_hold: { points: 12, seconds: 60 * 60, shared: true },
  place: { points: 30, seconds: 60, shared: true },
} as const satisfies Record<string, Limit>

export type Limit = { points: number; seconds: number; shared: boolean }
export type LimitName = keyof typeof LIMITS
