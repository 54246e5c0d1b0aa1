import type { ErrorBody } from "@etabli/store-api"

type RefusalCode = ErrorBody["error"]["code"]
export type ShortLine = { line_id: string; title: string; available: number }

/** What placing a basket came to. Refusals are values: nothing was kept, and the basket is as it was. */
export type PlaceOutcome =
  | { ok: true; status: "placed"; basket_id: string; reference: string }
  | { ok: true; status: "action_required"; action_url: string }
  | { ok: false; code: RefusalCode; lines?: ShortLine[] }

export function refusal(code: RefusalCode, lines?: ShortLine[]): PlaceOutcome {
  return lines ? { ok: false, code, lines } : { ok: false, code }
}
