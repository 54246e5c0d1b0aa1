import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { today } from "../../today"
import { readChoices } from "../import-sheet/choice-names"
import { type ExportFile, exportFile } from "./export-file"
import type { ExportScope } from "./export-scope"

type TakeOut = Pick<ExportScope, "operatorId" | "language" | "isManagers"> & { actorId: string | null; by: string }

/** All of an operator's data, written down as taken out. Null where there is no such operator. */
export async function takeOut(
  container: MedusaContainer,
  { actorId, by, ...asked }: TakeOut,
): Promise<ExportFile | null> {
  const db = databaseOf(container)
  const { operatorId } = asked
  const operator = await db<{ id: string; handle: string }>("operator").where({ id: operatorId }).first("handle")
  if (!operator) return null
  const file = await exportFile(container, {
    ...asked,
    handle: operator.handle,
    choices: await readChoices(db),
    day: today(),
  })
  await recordChange(db, {
    actorId,
    operatorId,
    entity: "export",
    entityId: operatorId,
    action: "taken_out",
    label: by,
  })
  return file
}
