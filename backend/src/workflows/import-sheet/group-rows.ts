import type { Language } from "@etabli/listing"
import type { FormRow } from "../../pieces/piece-row"
import type { SheetRow } from "./column"
import { folded } from "./read-cells"

/** The rows of one piece. `known` is the piece they name by code or reference, `handle` its name in the address. */
export type RowGroup = { handle: string; named: boolean; known: FormRow | null; rows: SheetRow[] }

/**
 * Rows that name the same piece: by its reference, by a code that is known, or by the same name. The order of the file is
 * kept.
 */
export function groupRows(rows: readonly SheetRow[], pieces: readonly FormRow[], language: Language): RowGroup[] {
  const byHandle = new Map(pieces.map((piece) => [piece.handle, piece]))
  const byCode = new Map(pieces.flatMap((piece) => piece.variants.map(({ sku }) => [sku, piece] as const)))
  const groups = new Map<string, RowGroup>()
  for (const row of rows) {
    const { handle: said, sku } = row.values
    const named = typeof said === "string"
    const known =
      (typeof sku === "string" ? byCode.get(sku) : undefined) ?? (named ? byHandle.get(said) : undefined) ?? null
    const handle = known?.handle ?? (named ? said : handleOf(row, language))
    const group = groups.get(handle)
    if (group) group.rows.push(row)
    else groups.set(handle, { handle, named, known, rows: [row] })
  }
  return [...groups.values()]
}

/** A name for the address from what the piece is called, else from its code. */
function handleOf({ values }: SheetRow, language: Language): string {
  const title = [values[`title_${language}`], values.title_fr, values.title_nl, values.title_en].find(
    (one) => typeof one === "string",
  )
  const words = folded(String(title ?? values.sku ?? "")).replace(/[^a-z0-9]+/g, "-")
  return words.slice(0, 70).replace(/^-+|-+$/g, "") || "piece"
}
