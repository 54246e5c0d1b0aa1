import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto"

/** Letters and digits that nobody takes for another: no O, 0, I, 1, L. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
const CODE_LENGTH = 8

export type NewCard = { token: string; code: string }

/** A link nobody can guess and a code that proves that the card is at hand. Neither is kept. */
export function newCard(): NewCard {
  const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)] ?? "A").join("")
  return { token: randomBytes(24).toString("base64url"), code }
}

/** What is kept of a link: long enough to need no secret. */
export function hashToken(token: string): string {
  return createHash("sha256").update(`consent card ${token}`).digest("hex")
}

/** What is kept of a code: it is short, so only who has the secret can try codes against it. */
export function hashCode(code: string, consentId: string, secret: string): string {
  return createHmac("sha256", secret)
    .update(`consent code ${consentId} ${plainCode(code)}`)
    .digest("hex")
}

export function isRightCode(code: string, consentId: string, { hash, secret }: { hash: string; secret: string }) {
  const given = Buffer.from(hashCode(code, consentId, secret))
  const right = Buffer.from(hash)
  return given.length === right.length && timingSafeEqual(given, right)
}

/** As it is printed: `ABCD-EFGH`. */
export function printedCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`
}

/** However it is typed: small letters, spaces, hyphens. */
function plainCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, "")
}
