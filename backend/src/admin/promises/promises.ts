import { readBackend, sendBackend } from "../workshop/call-backend"

/** What `GET /admin/promises-at-risk` answers. */
export type PromiseAtRisk = {
  line_id: string
  order_id: string
  number: string
  operator_name: string
  title: string
  quantity: number
  email: string
  locale: string
  promised_to: string
  possible: { week: string; from: string; to: string } | null
  draft: { subject: string; text: string }
}

/** Where one operator's promises are read and answered; all operators' for the platform. */
export function promisesOf(operatorId: string | null): string {
  return operatorId === null ? "/admin/promises-at-risk" : `/admin/operators/${operatorId}/promises-at-risk`
}

/** @throws BackendRefusal */
export async function readPromises(address: string): Promise<PromiseAtRisk[]> {
  return (await readBackend<{ promises: PromiseAtRisk[] }>(address)).promises
}

/** @throws BackendRefusal */
export async function sendLetter(
  address: string,
  lineId: string,
  letter: { subject: string; text: string },
): Promise<void> {
  await sendBackend("POST", `${address}/${lineId}`, letter)
}
