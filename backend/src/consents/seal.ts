import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto"

const IV_BYTES = 12
const TAG_BYTES = 16

/** Bytes that only a key of ours opens, and the name of that key. */
export type Sealed = { keyId: string; bytes: Buffer }
type Keys = readonly string[]

/**
 * Seals bytes for one record (AES-256-GCM): the record's id is bound into them, so that they cannot be moved to another
 * row and read there. The first of the keys seals.
 */
export function seal(plain: Buffer, recordId: string, keys: Keys): Sealed {
  const key = keys[0]
  if (key === undefined) throw new Error("There is no key to seal with.")
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv("aes-256-gcm", keyBytes(key), iv).setAAD(Buffer.from(recordId))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return { keyId: keyIdOf(key), bytes: Buffer.concat([iv, cipher.getAuthTag(), body]) }
}

/** @throws Error where no key of ours made it, it belongs to another record, or somebody changed it. */
export function unseal({ keyId, bytes }: Sealed, recordId: string, keys: Keys): Buffer {
  const key = keys.find((one) => keyIdOf(one) === keyId)
  if (key === undefined) throw new Error(`No key ${keyId} is known: name it in CONSENT_KEYS_BEFORE.`)
  const decipher = createDecipheriv("aes-256-gcm", keyBytes(key), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(recordId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
}

/** The same for what goes into a column of text. */
export function sealText(plain: string, recordId: string, keys: Keys): { keyId: string; text: string } {
  const { keyId, bytes } = seal(Buffer.from(plain, "utf8"), recordId, keys)
  return { keyId, text: bytes.toString("base64") }
}

export function unsealText({ keyId, text }: { keyId: string; text: string }, recordId: string, keys: Keys): string {
  return unseal({ keyId, bytes: Buffer.from(text, "base64") }, recordId, keys).toString("utf8")
}

/** A name for a key that says nothing of it. */
export function keyIdOf(key: string): string {
  return createHash("sha256").update(`consent key id ${key}`).digest("hex").slice(0, 12)
}

const derived = new Map<string, Buffer>()

function keyBytes(key: string): Buffer {
  const known = derived.get(key)
  if (known) return known
  const bytes = Buffer.from(hkdfSync("sha256", key, "etabli", "consents", 32))
  derived.set(key, bytes)
  return bytes
}
