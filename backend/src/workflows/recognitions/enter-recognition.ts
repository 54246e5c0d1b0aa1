import { recognitionFaults, type RecognitionFault, type RecognitionInput } from "@etabli/trust"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"

type By = { operatorId: string; actorId: string }
type Entered = { ok: true; id: string } | { ok: false; faults: RecognitionFault[] }

/** Notes a recognition; the public sees nothing of it before the platform has seen its proof. */
export async function enterRecognition(
  container: MedusaContainer,
  { operatorId, actorId }: By,
  given: RecognitionInput,
): Promise<Entered> {
  const db = databaseOf(container)
  const faults = recognitionFaults(given, await holdersOf(container, operatorId))
  if (faults.length > 0) return { ok: false, faults }
  const id = generateEntityId(undefined, "recg")
  await db.transaction(async (trx) => {
    await insertRows(trx, {
      recognition: [{ id, operator_id: operatorId, ...given, state: "submitted", entered_by: actorId }],
    })
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "recognition",
      entityId: id,
      action: "created",
      label: given.name,
      after: { ...given },
    })
  })
  return { ok: true, id }
}

/** What the operator and its seller are called. */
export async function holdersOf(container: MedusaContainer, operatorId: string): Promise<string[]> {
  const { rows } = await databaseOf(container).raw<{ rows: { names: string[] }[] }>(
    "select array[o.name, s.name] as names from operator o join seller s on s.id = o.seller_id where o.id = ?",
    [operatorId],
  )
  return rows[0]?.names ?? []
}
