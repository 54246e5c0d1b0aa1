export type Level = { place: string; stocked: number; reserved: number }
export type StockRow = {
  variant_id: string
  piece_id: string
  sku: string
  title: string
  choice: string | null
  kind: "ready" | "made_to_order" | "unique"
  picture_url: string | null
  levels: Level[]
}
export type StockPlace = { handle: string; name: string; is_bench: boolean }
export type StockPage = { rows: StockRow[]; count: number; page_size: number; places: StockPlace[] }

export type Transfer = {
  id: string
  number: number
  moved_on: string
  note: string | null
  from: { handle: string; name: string; address: string }
  to: { handle: string; name: string; address: string }
  made_by: string
  lines: { sku: string; title: string; quantity: number }[]
}

export function nameOf({ title, choice }: StockRow): string {
  return choice ? `${title}, ${choice}` : title
}

export function levelAt(row: StockRow, place: string): Level {
  return row.levels.find((level) => level.place === place) ?? { place, stocked: 0, reserved: 0 }
}
