import type { PieceDraft } from "@etabli/listing"
import type { Change } from "../../access/record-change"
import { toDraft } from "../../pieces/to-draft"
import { anyText } from "../import-pieces/listed-piece"
import type { ListPiece } from "./list-piece"

type Values = Record<string, unknown>

/** What the audit log tells of a save: price, stock and status by themselves, all else as fields of the piece. */
export function changesOf({ operatorId, by, row, piece, edit }: ListPiece, entityId: string): Change[] {
  const about = { actorId: by, operatorId, entityId, label: labelOf(piece) }
  if (!row) return [{ ...about, entity: "piece", action: "created" }]
  const before = toDraft(row)
  const wasShown = row.status === "published"
  const isShown = edit.status === "published"
  const stockBefore = Object.fromEntries(Object.entries(edit.seen).map(([sku, places]) => [sku, places]))
  const found: (Change | null)[] = [
    changed({ ...about, entity: "price", action: "changed" }, prices(before), prices(piece)),
    changed({ ...about, entity: "stock", action: "counted" }, flat(stockBefore), flat(stocks(piece))),
    changed({ ...about, entity: "piece", action: "changed" }, words(before), words(piece)),
    wasShown === isShown ? null : { ...about, entity: "piece", action: isShown ? "published" : "unpublished" },
  ]
  return found.filter((change) => change !== null)
}

function changed(change: Change, before: Values, after: Values): Change | null {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  if (keys.length === 0) return null
  const pick = (values: Values) => Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))
  return { ...change, before: pick(before), after: pick(after) }
}

export function labelOf({ title, language = "fr" }: Pick<PieceDraft, "title" | "language">): string {
  return anyText(title, language)
}

function prices(piece: PieceDraft): Values {
  return Object.fromEntries(piece.variants.map(({ sku, price_cents }) => [sku, price_cents]))
}

function stocks(piece: PieceDraft): Record<string, Record<string, number>> {
  return Object.fromEntries(piece.variants.map(({ sku, stock = {} }) => [sku, stock]))
}

/** Nothing said and none are the same. */
function flat(stock: Record<string, Record<string, number>>): Values {
  const levels = Object.entries(stock).flatMap(([sku, places]) =>
    Object.entries(places).map(([place, quantity]): [string, number] => [`${sku} ${place}`, quantity]),
  )
  return Object.fromEntries(levels.filter(([, quantity]) => quantity !== 0))
}

/** All but prices and stock, which are told apart. */
function words({ variants, ...piece }: PieceDraft): Values {
  const measures = variants.map(({ price_cents: _, stock: __, ...rest }) => rest)
  return { ...piece, variants: measures }
}
