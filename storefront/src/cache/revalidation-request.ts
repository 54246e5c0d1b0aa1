import { createHmac, timingSafeEqual } from "node:crypto"
import { z } from "zod"
import { isKnownTag } from "./tags"

const WINDOW_MS = 5 * 60_000

/** Body of the webhook: the tags whose pages must be made again. */
const bodySchema = z.strictObject({ tags: z.array(z.string().refine(isKnownTag)).min(1).max(500) })

/** HMAC-SHA256 over `<timestamp>.<body>`, in hex; the timestamp is in milliseconds. */
export function signRevalidation(secret: string, timestamp: string, body: string): string {
  return createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
}

type Signed = { timestamp: string | null; signature: string | null; body: string }
type Reading = { ok: true; tags: string[] } | { ok: false; status: 400 | 401 }

/** Checks who sent it, that it is not an old one sent again, and what it asks for. */
export function readRevalidation(request: Signed, secret: string, now: number): Reading {
  const { timestamp, signature, body } = request
  if (!timestamp || !/^\d{13}$/.test(timestamp) || !signature) return { ok: false, status: 401 }
  if (!sameText(signature, signRevalidation(secret, timestamp, body))) return { ok: false, status: 401 }
  if (Math.abs(now - Number(timestamp)) > WINDOW_MS) return { ok: false, status: 401 }
  const parsed = bodySchema.safeParse(parseJson(body))
  return parsed.success ? { ok: true, tags: parsed.data.tags } : { ok: false, status: 400 }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
