import { createHash, createHmac } from "node:crypto"

/** The key to one entry of a waiting list: made from its id, so that each of its mails can say it and no table holds it. */
export function waitingToken(entryId: string, secret: string): string {
  return createHmac("sha256", secret).update(`waiting ${entryId}`).digest("base64url")
}

/** What the table holds: who reads it cannot make a link of it. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
