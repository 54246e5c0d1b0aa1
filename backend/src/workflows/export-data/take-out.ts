import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { today } from "../read-basket/today"
import { type ExportFile, exportFile } from "./export-file"
import type { ExportLanguage } from "./export-table"

type TakeOut = { operatorId: string; actorId: string | null; language: ExportLanguage; by: string }

/** All of an operator's data, written down as taken out. Null where there is no such operator. */
export async function takeOut(
  container: MedusaContainer,
  { operatorId, actorId, language, by }: TakeOut,
): Promise<ExportFile | null> {
  const db = databaseOf(container)
  const operator = await db<{ id: string; handle: string }>("operator").where({ id: operatorId }).first("handle")
  if (!operator) return null
  const file = await exportFile(container, { operatorId, handle: operator.handle, language, day: today() })
  await recordChange(db, {
    ...{ actorId, operatorId, entity: "export", entityId: operatorId, action: "taken_out", label: by },
  })
  return file
}
