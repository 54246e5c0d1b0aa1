import { createHmac, timingSafeEqual } from "node:crypto"

/** How long a link to an operator's data opens: long enough for a holiday, short for a mail that lies about. */
export const EXPORT_LINK_DAYS = 10

export type ExportTokenReading = { ok: true; linkId: string } | { ok: false; code: "link_expired" | "not_found" }

/** The key to one archive: which link, when it ends, and a signature over both. */
export function exportToken(linkId: string, { secret, ends }: { secret: string; ends: Date }): string {
  const second = Math.floor(ends.getTime() / 1000)
  return `${linkId}.${String(second)}.${signature(linkId, second, secret)}`
}

/** Says `link_expired` only of one that was really ours. */
export function readExportToken(token: string, { secret, now }: { secret: string; now: Date }): ExportTokenReading {
  const [linkId = "", ends = "", given = ""] = token.split(".")
  const isOurs = /^\d{1,12}$/.test(ends) && sameText(given, signature(linkId, Number(ends), secret))
  if (!isOurs) return { ok: false, code: "not_found" }
  return Number(ends) * 1000 < now.getTime() ? { ok: false, code: "link_expired" } : { ok: true, linkId }
}

function signature(linkId: string, ends: number, secret: string): string {
  return createHmac("sha256", secret)
    .update(`export ${linkId} ${String(ends)}`)
    .digest("base64url")
    .slice(0, 32)
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
