export const HOLD_PATH = "/api/basket/hold"

/** Seconds that a hold lasts, or `null` where there is none any more or the network is away: placing takes anew then. */
export async function readSeconds(asked: Promise<Response>): Promise<number | null> {
  try {
    const answer: unknown = await (await asked).json()
    const seconds =
      typeof answer === "object" && answer !== null && "seconds_left" in answer ? answer.seconds_left : null
    return typeof seconds === "number" ? seconds : null
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}
