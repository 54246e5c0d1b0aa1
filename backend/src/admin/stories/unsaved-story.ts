import type { TypedStory } from "./story-state"

type Kept = { version: number; typed: TypedStory }
const keyOf = (storyId: string) => `etabli-unsaved-story-${storyId}`

/** Keeps what is typed in this browser, so that a closed tab or an empty battery loses nothing. */
export function rememberTyped(storyId: string, version: number, typed: TypedStory): void {
  localStorage.setItem(keyOf(storyId), JSON.stringify({ version, typed } satisfies Kept))
}

/** What was typed upon this very version; older words would write over somebody's newer ones. */
export function recallTyped(storyId: string, version: number): TypedStory | null {
  const text = localStorage.getItem(keyOf(storyId))
  if (text === null) return null
  const kept = JSON.parse(text) as Kept
  return kept.version === version ? kept.typed : null
}

export function forgetTyped(storyId: string): void {
  localStorage.removeItem(keyOf(storyId))
}
