import type { ExportTable } from "../export-table"
import { audit, capacity, pictures, stockMoves } from "./goods"
import { customers, lines, orders, payments } from "./orders"
import { consents } from "./consents"
import { stories } from "./stories"

/** The files beside the pieces, in the order of the archive. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  orders,
  lines,
  customers,
  payments,
  stockMoves,
  capacity,
  audit,
  pictures,
  stories,
  consents,
]
