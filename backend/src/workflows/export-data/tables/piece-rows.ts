import type { Cell } from "../../../sheets/cell"
import { FORM_ROWS, type FormRow } from "../../../pieces/piece-row"
import { pieceColumns } from "../../import-sheet/piece-columns"
import type { ExportScope } from "../export-scope"
import { three } from "../export-table"
import { readCursor } from "../read-cursor"
import { pieceCells } from "./pieces"

export const PIECES_FILE = three("pieces", "stukken", "pieces")
const AT_ONCE = 200

/** The columns of the import, so that the file can be taken over again as it is. */
export function pieceSheetColumns({ choices, language }: Pick<ExportScope, "choices" | "language">) {
  return pieceColumns(choices).map(({ key, header }) => {
    const format: "money" | "date" | "text" = key.endsWith("_cents") ? "money" : key === "listed_on" ? "date" : "text"
    return { header: header[language], format }
  })
}

export async function* pieceRows({ trx, operatorId, language, choices }: ExportScope): AsyncGenerator<readonly Cell[]> {
  let ids: string[] = []
  const columns = pieceColumns(choices)
  const next = async () => {
    const { rows } = await trx.raw<{ rows: FormRow[] }>(`${FORM_ROWS} order by p.handle`, {
      operator: operatorId,
      pieces: ids,
    } as never)
    ids = []
    return rows.flatMap((row) => pieceCells(row, { language, choices, columns }))
  }
  for await (const { id } of readCursor<{ id: string }>(trx, PIECE_IDS, operatorId)) {
    ids.push(id)
    if (ids.length === AT_ONCE) yield* await next()
  }
  yield* await next()
}

const PIECE_IDS = `
  select p.id from product_operator po join product p on p.id = po.product_id and p.deleted_at is null
   where po.operator_id = :operator and po.deleted_at is null order by p.handle`
