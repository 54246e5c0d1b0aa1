import type { Readable } from "node:stream"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Cell } from "../../sheets/cell"
import type { ColumnFormat } from "../../sheets/write-xlsx"
import type { Choices } from "../import-sheet/choice-names"
import type { ExportLanguage } from "./export-table"

/** Whose data, in which language, for whom, and the transaction that holds it still. */
export type ExportScope = {
  trx: Knex.Transaction
  container: MedusaContainer
  operatorId: string
  handle: string
  /** How the shop calls what pieces are described by. */
  choices: Choices
  language: ExportLanguage
  /** Whether a manager takes it out: what people agreed to is for nobody else, nor for a link in a mail. */
  isManagers: boolean
  /** `YYYY-MM-DD`. */
  day: string
}

/** A file of the archive; opened when its turn comes, so that only one is being read. */
export type ExportEntry = { name: string; open: () => Readable | Promise<Readable> }

/** A file in both forms: XLSX and CSV. */
export type SheetToWrite = {
  name: string
  columns: { header: string; format: ColumnFormat }[]
  rows: () => AsyncGenerator<readonly Cell[]>
}
