import type { StockLevelRow, StockPage, StockRow } from "../../stock/list-stock"

export type { StockPage, StockRow } from "../../stock/list-stock"
export type { Transfer } from "../../stock/read-transfers"
export type StockPlace = StockPage["places"][number]

export function nameOf({ title, choice }: StockRow): string {
  return choice ? `${title}, ${choice}` : title
}

export function levelAt(row: StockRow, place: string): StockLevelRow {
  return row.levels.find((level) => level.place === place) ?? { place, stocked: 0, reserved: 0 }
}
