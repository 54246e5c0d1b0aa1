const AT_ONCE = 200

/** Some at a time: between two of them the process answers others. */
export function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE)
}
