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

/** @throws Error when the backend refuses. */
export async function readPromises(): Promise<PromiseAtRisk[]> {
  const response = await fetch("/admin/promises-at-risk", { credentials: "include" })
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`)
  return ((await response.json()) as { promises: PromiseAtRisk[] }).promises
}

/** @throws Error when the backend refuses. */
export async function sendLetter(lineId: string, letter: { subject: string; text: string }): Promise<void> {
  const response = await fetch(`/admin/promises-at-risk/${lineId}`, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(letter),
  })
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`)
}
