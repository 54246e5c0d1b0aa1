/** Words a person reads in a minute, somewhat slower than an office's average. */
const WORDS_PER_MINUTE = 180

/** Whole minutes, at least one. */
export function readingMinutes(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
