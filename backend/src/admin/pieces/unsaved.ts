import type { FormState } from "./form-state"

type Kept = { version: number; state: FormState }
const keyOf = (pieceId: string) => `etabli-unsaved-${pieceId}`

/** Keeps what is typed in this browser, so that a closed tab or an empty battery loses nothing. */
export function remember(pieceId: string, version: number, state: FormState): void {
  localStorage.setItem(keyOf(pieceId), JSON.stringify({ version, state } satisfies Kept))
}

/** What was typed upon this very version of the piece; older words would write over somebody's newer ones. */
export function recall(pieceId: string, version: number): FormState | null {
  const text = localStorage.getItem(keyOf(pieceId))
  if (text === null) return null
  const kept = JSON.parse(text) as Kept
  return kept.version === version ? kept.state : null
}

export function forget(pieceId: string): void {
  localStorage.removeItem(keyOf(pieceId))
}
