import "server-only"
import { type Locale, type PieceCard, wishesSchema } from "@etabli/store-api"
import { callBackend, orThrow } from "./call-backend.server"

/** Cards of these pieces in their order, without those that are shown no more. */
export async function readWishedPieces(locale: Locale, handles: readonly string[]): Promise<PieceCard[]> {
  if (handles.length === 0) return []
  const query = new URLSearchParams({ locale, pieces: handles.join(",") })
  return orThrow(await callBackend({ path: `/store/wishes?${query.toString()}`, schema: wishesSchema })).pieces
}
