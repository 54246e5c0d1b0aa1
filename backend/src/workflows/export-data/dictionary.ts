import type { Cell } from "../../sheets/cell"
import { pieceColumns } from "../import-sheet/piece-columns"
import type { ExportScope, SheetToWrite } from "./export-scope"
import { type ExportTable, three } from "./export-table"
import { PIECES_FILE } from "./tables/piece-rows"

const NAME = three("dictionnaire", "woordenboek", "dictionary")
const HEADERS = {
  fr: ["Fichier", "Colonne", "Contient", "Ce que c’est"],
  nl: ["Bestand", "Kolom", "Bevat", "Wat het is"],
  en: ["File", "Column", "Holds", "What it is"],
}
const HOLDS = {
  text: three("texte", "tekst", "text"),
  number: three("nombre", "getal", "number"),
  money: three("euros", "euro", "euros"),
  date: three("date", "datum", "date"),
}

type Words = Pick<ExportScope, "choices" | "language">

/** What each column of each file means, in the reader's language. */
export function dictionary(tables: readonly ExportTable[], scope: Words): SheetToWrite {
  const { language } = scope
  return {
    name: NAME[language],
    columns: HEADERS[language].map((header) => ({ header, format: "text" as const })),
    rows: () => dictionaryRows(tables, scope),
  }
}

async function* dictionaryRows(
  tables: readonly ExportTable[],
  { language, choices }: Words,
): AsyncGenerator<readonly Cell[]> {
  for (const { key, header, about } of pieceColumns(choices)) {
    const holds = key.endsWith("_cents") ? HOLDS.money : HOLDS.text
    yield [PIECES_FILE[language], header[language], holds[language], about[language]]
  }
  for (const { file, columns } of tables)
    for (const { header, about, format } of columns)
      yield [file[language], header[language], HOLDS[format][language], about[language]]
}
