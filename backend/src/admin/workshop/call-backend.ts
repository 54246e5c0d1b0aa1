/** A field at fault; `detail` is a number or name that its sentence tells. */
export type FieldFault = { path: string; code: string; detail?: string }

/** A refusal of the backend: its status, and a code for each field at fault. Pages translate codes; nobody sees them raw. */
export class BackendRefusal extends Error {
  constructor(
    readonly status: number,
    readonly fields: readonly FieldFault[],
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

/** Sends a file's bytes as they are. @throws BackendRefusal when the backend refuses. */
export async function sendFile<T>(path: string, file: Blob): Promise<T> {
  return ask<T>(path, { method: "POST", headers: { "content-type": "application/octet-stream" }, body: file })
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { credentials: "include", ...init })
  const text = await response.text()
  if (!response.ok) throw new BackendRefusal(response.status, fieldsIn(text))
  return (text === "" ? {} : JSON.parse(text)) as T
}

function fieldsIn(text: string): FieldFault[] {
  if (!text.startsWith("{")) return []
  const { fields, error } = JSON.parse(text) as {
    fields?: FieldFault[]
    error?: { code: string; fields?: FieldFault[] }
  }
  return fields ?? error?.fields ?? (error ? [{ path: "", code: error.code }] : [])
}
