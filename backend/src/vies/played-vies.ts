import { setTimeout as sleep } from "node:timers/promises"

/** Made-up numbers with right check digits, and how the played register answers to each; any other one is valid. */
const BEHAVIOURS: Record<string, "invalid" | "silent" | "late"> = {
  FR10999001027: "invalid",
  FR34999001035: "silent",
  FR58999001043: "late",
  BE0999002010: "invalid",
  BE0999002109: "silent",
}
const LATE_MS = 6000

export type PlayedAnswer = { status: number; body: Record<string, unknown> }

/** Answers as VIES does, for one's own machine and for tests. */
export async function playVies(countryCode: string, vatNumber: string): Promise<PlayedAnswer> {
  const behaviour = BEHAVIOURS[`${countryCode}${vatNumber}`] ?? "valid"
  if (behaviour === "silent")
    return { status: 200, body: { actionSucceed: false, errorWrappers: [{ error: "MS_UNAVAILABLE" }] } }
  if (behaviour === "late") await sleep(LATE_MS)
  const valid = behaviour !== "invalid"
  return {
    status: 200,
    body: {
      countryCode,
      vatNumber,
      requestDate: new Date().toISOString(),
      valid,
      requestIdentifier: valid ? `PLAYED${String(Date.now())}` : "",
      name: valid ? "ORGANISATION D'EXEMPLE" : "---",
      address: valid ? "1 RUE DE L'ESSAI" : "---",
    },
  }
}
