/** Whether a name said at the counter is the one on the order: order of words, accents and capitals do not matter. */
export function isSameName(said: string, name: string): boolean {
  const given = words(said)
  const known = words(name)
  const family = words(name).at(-1)
  return (
    given.length > 0 && given.every((word) => known.includes(word)) && family !== undefined && given.includes(family)
  )
}

function words(name: string): string[] {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean)
}
