import type { ImportKind, ImportView } from "./import-view"
import { BackendRefusal } from "../workshop/call-backend"

type Brought = { kind: ImportKind; file: File; locale: string }

/** Sends a file as it is. @throws BackendRefusal with the code of what is wrong with it. */
export async function sendFile(path: string, { kind, file, locale }: Brought): Promise<ImportView> {
  const query = new URLSearchParams({ kind, name: file.name, locale }).toString()
  const response = await fetch(`${path}?${query}`, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  })
  const answer = (await response.json()) as { import: ImportView; fields?: { path: string; code: string }[] }
  if (!response.ok) throw new BackendRefusal(response.status, answer.fields ?? [])
  return answer.import
}
