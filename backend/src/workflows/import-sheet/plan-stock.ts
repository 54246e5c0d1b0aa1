import type { FormRow, FormVariantRow } from "../../pieces/piece-row"
import type { SheetFaultAt, SheetRow } from "./column"
import { faultAt, PLACE_OF, placeFor, type SheetContext } from "./sheet-context"

/** A level that a sheet counts otherwise than it is kept. */
export type StockWish = {
  product_id: string
  sku: string
  place: string
  before: number
  after: number
}

export type KnownVariant = { piece: FormRow; variant: FormVariantRow }
/** What of them counts here; a new piece has no ids and no levels yet. */
type Counted = { piece: Pick<FormRow, "id" | "kind">; variant: Pick<FormVariantRow, "sku" | "levels"> }

/** The operator's variants by code. */
export function variantsByCode(pieces: readonly FormRow[]): Map<string, KnownVariant> {
  return new Map(
    pieces.flatMap((piece) =>
      piece.variants.map((variant): [string, KnownVariant] => [variant.sku, { piece, variant }]),
    ),
  )
}

/** What a row counts otherwise: nothing falls below what is promised to orders. */
export function stockWishes(
  row: SheetRow,
  { piece, variant }: Counted,
  context: SheetContext,
): { wishes: StockWish[]; faults: SheetFaultAt[] } {
  const wishes: StockWish[] = []
  const faults: SheetFaultAt[] = []
  for (const column of Object.keys(PLACE_OF) as (keyof typeof PLACE_OF)[]) {
    const after = row.values[column]
    if (typeof after !== "number") continue
    const place = placeFor(column, context.operator)
    const level = variant.levels.find((one) => one.place === place)
    const [before, reserved] = [level?.stocked ?? 0, level?.reserved ?? 0]
    if (after === before) continue
    if (place === undefined) faults.push(faultAt(context, row, { column, code: "no_such_place" }))
    else if (after > before && !context.allowedPlaces.has(place))
      faults.push(faultAt(context, row, { column, code: "place_not_registered" }))
    else if (after < reserved) faults.push(faultAt(context, row, { column, code: "below_reserved" }))
    else if (piece.kind === "unique" && after > 1) faults.push(faultAt(context, row, { column, code: "exists_once" }))
    else wishes.push({ product_id: piece.id, sku: variant.sku, place, before, after })
  }
  return { wishes, faults }
}
