import { setTimeout as sleep } from "node:timers/promises"

/** Asks every `every` milliseconds until the answer is true; false when `within` milliseconds were not enough. */
export async function waitUntil(
  ask: () => Promise<boolean> | boolean,
  { within, every = 100 }: { within: number; every?: number },
): Promise<boolean> {
  const end = performance.now() + within
  while (!(await ask())) {
    if (performance.now() > end) return false
    await sleep(every)
  }
  return true
}
