import type { Language, LanguageState } from "@etabli/listing"
import { readBackend, sendBackend } from "../workshop/call-backend"

export type TranslatedPiece = {
  id: string
  title: string
  status: "draft" | "published"
  own: Language
  state: LanguageState
  version: number
  texts: { field: string; own: string; translated: string }[]
}

/** What `GET /admin/operators/:operator_id/translations` answers. */
export type Translations = {
  pieces: TranslatedPiece[]
  count: number
  page_size: number
  totals: { language: Language; missing: number; draft: number }[]
  presentation: LanguageState
}
/** What `GET /admin/unread-translations` answers, a row for each operator and language. */
export type Unread = { operator_id: string; name: string; language: Language; missing: number; draft: number }

/** @throws BackendRefusal */
export function readTranslations(operatorId: string, language: Language, page: number): Promise<Translations> {
  return readBackend(`/admin/operators/${operatorId}/translations?language=${language}&page=${String(page + 1)}`)
}

/** @throws BackendRefusal */
export async function readUnread(): Promise<Unread[]> {
  return (await readBackend<{ unread: Unread[] }>("/admin/unread-translations")).unread
}

/** @throws BackendRefusal */
export function markChecked(operatorId: string, piece: TranslatedPiece, language: Language): Promise<unknown> {
  const body = { language, version: piece.version }
  return sendBackend("POST", `/admin/operators/${operatorId}/pieces/${piece.id}/checked`, body)
}
