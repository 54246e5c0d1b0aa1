import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SheetRow } from "./column"
import type { SheetKind } from "./piece-columns"
import { planCounts } from "./plan-counts"
import { planPieces } from "./plan-pieces"
import { readContext } from "./read-context"
import type { SheetPlan } from "./sheet-plan"

/** What a file holds once its cells are read; kept with its run. */
export type SheetContent = { rows: SheetRow[]; headers: Record<string, string> }

/** What a sheet would change in the shop as it stands now. */
export async function planSheet(
  db: Knex,
  { operatorId, kind }: { operatorId: string; kind: SheetKind },
  content: SheetContent,
): Promise<SheetPlan> {
  const context = await readContext(db, operatorId, content)
  return kind === "pieces" ? planPieces(content.rows, context) : planCounts(kind, content.rows, context)
}
