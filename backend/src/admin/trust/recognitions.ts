import type { RecognitionRow } from "@etabli/trust"
import { readBackend, sendBackend, sendFile } from "../workshop/call-backend"

export const KINDS = ["agreement", "label", "insertion_status", "award"] as const
export const LANGUAGES = ["fr", "nl", "en", "de"] as const

/** The calls of one operator's recognitions. @throws BackendRefusal */
export function recognitionsOf(operatorId: string) {
  const path = `/admin/operators/${operatorId}/recognitions`
  return {
    path,
    read: async () => (await readBackend<{ recognitions: RecognitionRow[] }>(path)).recognitions,
    enter: async (given: Record<string, string | null>) => (await sendBackend<{ id: string }>("POST", path, given)).id,
    prove: (id: string, file: File) => sendFile(`${path}/${id}/proof?name=${encodeURIComponent(file.name)}`, file),
    withdraw: (id: string) => sendBackend("DELETE", `${path}/${id}`),
  }
}
