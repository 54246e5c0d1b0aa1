import { createHmac, timingSafeEqual } from "node:crypto"

/** Long enough to look at a page in three languages, too short to be passed on. */
const MINUTES = 30

/** The key to a piece's page before it is shown: which piece, until when, and a signature over both. Nothing is stored. */
export function previewToken(pieceId: string, { secret, now }: { secret: string; now: Date }): string {
  const ends = Math.floor(now.getTime() / 60_000) + MINUTES
  return `${pieceId}.${String(ends)}.${signature(pieceId, ends, secret)}`
}

export type PreviewReading = { ok: true; pieceId: string } | { ok: false; code: "link_expired" | "not_found" }

/** Reads a token; says `link_expired` only for one that was really ours. */
export function readPreviewToken(token: string, { secret, now }: { secret: string; now: Date }): PreviewReading {
  const [pieceId = "", ends = "", given = ""] = token.split(".")
  const right = Buffer.from(signature(pieceId, Number(ends), secret))
  const sent = Buffer.from(given)
  if (!/^\d{1,10}$/.test(ends) || right.length !== sent.length || !timingSafeEqual(right, sent))
    return { ok: false, code: "not_found" }
  return Number(ends) * 60_000 < now.getTime() ? { ok: false, code: "link_expired" } : { ok: true, pieceId }
}

function signature(pieceId: string, ends: number, secret: string): string {
  return createHmac("sha256", secret)
    .update(`preview ${pieceId} ${String(ends)}`)
    .digest("base64url")
    .slice(0, 32)
}
