import type { ErrorBody, ErrorCode } from "@etabli/store-api"

/** An expected no, as the shopper's error body says it: nothing was changed. */
export type Refusal = { ok: false; error: ErrorBody["error"] }
export type Done<T> = { ok: true; value: T }

export function refuse(code: ErrorCode, details: Omit<ErrorBody["error"], "code"> = {}): Refusal {
  return { ok: false, error: { code, ...details } }
}

export function done<T>(value: T): Done<T> {
  return { ok: true, value }
}
