import { createHmac, timingSafeEqual } from "node:crypto"

/** How long a link in a mail opens its order: the guarantee's two years would be too long for a forwarded mail. */
export const LINK_DAYS = 180

export type TokenReading = { ok: true; reference: string } | { ok: false; code: "link_expired" | "not_found" }

/**
 * The key to one order page without an account: the basket's reference, when the link ends, and a signature over both.
 * Nothing is stored, so nothing can leak; the same basket and day give the same token.
 */
export function orderToken(reference: string, options: { secret: string; from: Date }): string {
  const ends = Math.floor(options.from.getTime() / 86_400_000) + LINK_DAYS
  return `${reference}.${ends}.${signature(reference, ends, options.secret)}`
}

/** Reads a token; says `link_expired` only for one that was really ours. */
export function readOrderToken(token: string, options: { secret: string; now: Date }): TokenReading {
  const [reference = "", ends = "", given = ""] = token.split(".")
  if (!/^\d{1,6}$/.test(ends) || !sameText(given, signature(reference, Number(ends), options.secret)))
    return { ok: false, code: "not_found" }
  if (Number(ends) * 86_400_000 < options.now.getTime()) return { ok: false, code: "link_expired" }
  return { ok: true, reference }
}

function signature(reference: string, ends: number, secret: string): string {
  return createHmac("sha256", secret).update(`order ${reference} ${ends}`).digest("base64url").slice(0, 32)
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
