import type { Language } from "@etabli/listing"
import type { TranslatedPiece, Translations, Unread as UnreadIn } from "../../translations/list-translations"
import { readBackend, sendBackend } from "../workshop/call-backend"

export type { TranslatedPiece, Translations } from "../../translations/list-translations"
/** What `GET /admin/unread-translations` answers, a row for each operator and language. */
export type Unread = UnreadIn & { operator_id: string; name: string }

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
