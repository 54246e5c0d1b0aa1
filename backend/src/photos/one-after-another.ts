let last: Promise<unknown> = Promise.resolve()

/** Runs one at a time in this process: a photo's pixels take much memory, and many may come at once. */
export function oneAfterAnother<T>(run: () => Promise<T>): Promise<T> {
  const mine = last.then(run)
  last = mine.then(
    () => undefined,
    () => undefined,
  )
  return mine
}
