/** A refusal of the backend: its status, and a code for each field at fault. Pages translate codes; nobody sees them raw. */
export class BackendRefusal extends Error {
  constructor(
    readonly status: number,
    readonly fields: readonly { path: string; code: string }[],
  ) {
    super(`The backend answered ${String(status)}`)
  }
}

/** Reads what a route answers, with the session of whoever is signed in. @throws BackendRefusal when it refuses. */
export async function readBackend<T>(path: string): Promise<T> {
  return ask<T>(path, { method: "GET" })
}

/** Sends JSON. @throws BackendRefusal when the backend refuses. */
export async function sendBackend<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
  const json = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
  return ask<T>(path, { method, ...json })
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { credentials: "include", ...init })
  const text = await response.text()
  if (!response.ok) throw new BackendRefusal(response.status, fieldsIn(text))
  return (text === "" ? {} : JSON.parse(text)) as T
}

function fieldsIn(text: string): { path: string; code: string }[] {
  if (!text.startsWith("{")) return []
  const { fields, error } = JSON.parse(text) as {
    fields?: { path: string; code: string }[]
    error?: { code: string; fields?: { path: string; code: string }[] }
  }
  return fields ?? error?.fields ?? (error ? [{ path: "", code: error.code }] : [])
}
