import { createHmac, timingSafeEqual } from "node:crypto"

export type CallBackOptions = { webhookUrl: string; secret: string }

/** Signs a charge's id as the test bank does when it calls the shop back. */
export function signCharge(chargeId: string, secret: string): string {
  return createHmac("sha256", secret).update(`test-card ${chargeId}`).digest("hex")
}

export function isSignedCharge(chargeId: string, signature: string, secret: string): boolean {
  const expected = Buffer.from(signCharge(chargeId, secret))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Tells the shop, `times` at once, that a charge was decided: banks do call twice. A call that fails stays failed. */
export function callBack(chargeId: string, options: CallBackOptions, times: number): void {
  const body = JSON.stringify({ charge_id: chargeId, signature: signCharge(chargeId, options.secret) })
  for (let i = 0; i < times; i += 1) {
    fetch(options.webhookUrl, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
      (error: unknown) => process.emitWarning(`the test bank could not call back: ${String(error)}`),
    )
  }
}
