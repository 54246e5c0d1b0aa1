import { createHmac } from "node:crypto"

/** HMAC-SHA256 over `<timestamp>.<body>`, in hex; the timestamp is in milliseconds. The storefront checks the same. */
export function signRevalidation(secret: string, timestamp: string, body: string): string {
  return createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
}
