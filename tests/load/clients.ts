import type { Work } from "./sample.ts"

type Load = { clients: number; seconds: number; once: () => Promise<void> }

/**
 * So many clients do something over and over. After `seconds` none begins anew, and what was begun is finished and
 * counted. The first thing that fails ends the benchmark: a rate with failures in it means nothing.
 */
export async function runClients({ clients, seconds, once }: Load): Promise<Work> {
  const begun = performance.now()
  const elapsed = () => (performance.now() - begun) / 1000
  let done = 0
  const client = async () => {
    while (elapsed() < seconds) {
      await once()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { done, seconds: elapsed() }
}

/** One of these at random: clients spread over the goods as shoppers do. */
export function oneOf<T>(things: readonly T[]): T {
  const thing = things[Math.floor(Math.random() * things.length)]
  if (thing === undefined) throw new Error("nothing to choose from")
  return thing
}
