import type { Child } from "./children.ts"
import { waitUntil } from "./wait-until.ts"

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.status < 500
  } catch (error) {
    // Not listening yet, or too slow: both mean "ask again".
    if (error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError")) return false
    throw error
  }
}

/** Waits until the child answers at `url`; throws its last words if it ends or stays silent. */
export async function untilAnswers(child: Child, url: string, within = 120_000): Promise<void> {
  const ready = await waitUntil(async () => child.hasEnded() || answers(url), { within, every: 200 })
  if (ready && !child.hasEnded()) return
  const what = child.hasEnded() ? `ended at once (${await child.ended})` : `did not answer at ${url}`
  throw new Error(`The ${child.name} ${what}. Its last words:\n${child.lastWords()}`)
}
