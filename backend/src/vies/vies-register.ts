import { z } from "zod"
import { SILENT, type RegisterAnswer, type VatRegister } from "./vat-register"

/** A customer waits at the checkout meanwhile. */
const TIMEOUT_MS = 3000

/** The part of the service's answer that is read; the whole is kept as evidence. */
const answerSchema = z.looseObject({
  valid: z.boolean(),
  requestIdentifier: z.string().nullish(),
  name: z.string().nullish(),
  address: z.string().nullish(),
})

export type ViesOptions = { url: string; requester: string | null; timeoutMs?: number }

/**
 * The European Commission's service VIES (`check-vat-number`). It hands questions on to each state's register, which is
 * often closed: anything but a clear yes or no is silence.
 */
export function viesRegister({ url, requester, timeoutMs = TIMEOUT_MS }: ViesOptions): VatRegister {
  return {
    requester,
    check: async (number) => {
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(question(number, requester)),
          signal: AbortSignal.timeout(timeoutMs),
        })
        return read(response.status, await response.text())
      } catch (error) {
        return { ...SILENT, answer: { reason: String(error) } }
      }
    },
  }
}

function question(number: string, requester: string | null) {
  return {
    countryCode: number.slice(0, 2),
    vatNumber: number.slice(2),
    ...(requester ? { requesterMemberStateCode: requester.slice(0, 2), requesterNumber: requester.slice(2) } : {}),
  }
}

function read(status: number, body: string): RegisterAnswer {
  const answer = parsed(body)
  const known = answerSchema.safeParse(answer)
  if (status !== 200 || !known.success) return { ...SILENT, answer: { status, body: answer } }
  const { valid, requestIdentifier, name, address } = known.data
  return {
    state: valid ? "valid" : "invalid",
    request_id: requestIdentifier || null,
    name: told(name),
    address: told(address),
    answer: known.data,
  }
}

/** States that keep names to themselves write dashes. */
function told(value: string | null | undefined): string | null {
  return value && value !== "---" ? value : null
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body.slice(0, 2000)
  }
}
