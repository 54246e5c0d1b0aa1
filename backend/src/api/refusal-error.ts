import type { ErrorBody, ErrorCode } from "@etabli/store-api"
import type { Done, Refusal } from "../workflows/refusal"

/** A refusal on its way to the shopper: thrown by a route, answered with its code and status by the error handler. */
export class RefusalError extends Error {
  constructor(readonly body: ErrorBody["error"]) {
    super(body.code)
  }
}

/** The value of a flow that may have refused. @throws RefusalError when it has. */
export function valueOrThrow<T>(result: Done<T> | Refusal): T {
  if (!result.ok) throw new RefusalError(result.error)
  return result.value
}

/** What was looked for. @throws RefusalError `not_found` where there is nothing. */
export function orNotFound<T>(found: T | null): T {
  if (found === null) throw new RefusalError({ code: "not_found" })
  return found
}

export const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid_input: 400,
  unreadable_body: 400,
  unsupported_language: 400,
  sign_in_required: 401,
  payment_declined: 402,
  not_found: 404,
  vat_undecided: 409,
  basket_already_placed: 409,
  basket_empty: 409,
  basket_full: 409,
  basket_incomplete: 409,
  delivery_unavailable: 409,
  discount_unknown: 409,
  piece_unavailable: 409,
  placement_under_way: 409,
  price_changed: 409,
  promise_changed: 409,
  quantity_unavailable: 409,
  slot_unavailable: 409,
  already_withdrawn: 409,
  gone: 410,
  link_expired: 410,
  too_large: 413,
  wrong_code: 422,
  too_many_requests: 429,
  server_error: 500,
  payment_unavailable: 503,
}
