import { createHash } from "node:crypto"

/** Tells whether parsed files are the same: parsing puts the keys in the order of their schema. */
export function contentHash(...contents: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(contents)).digest("hex")
}
