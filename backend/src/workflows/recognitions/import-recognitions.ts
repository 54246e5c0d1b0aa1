import { recognitionFaults, recognitionInputSchema } from "@etabli/trust"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { z } from "zod"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { selectRows } from "../../database/select-rows"
import { holdersOf } from "./enter-recognition"

export const recognitionsFileSchema = z.array(z.looseObject({ operator: z.string() }))
type Listed = z.infer<typeof recognitionsFileSchema>

/** Enters what a file says by the rule of the form, as seen by the platform; what is known already is left as it is. */
export async function importRecognitions(container: MedusaContainer, file: Listed): Promise<number> {
  const known = await selectRows<{ handle: string; id: string; names: string[] }>(
    container,
    `select o.handle, o.id, coalesce(array_agg(r.name) filter (where r.id is not null), '{}') as names
       from operator o left join recognition r on r.operator_id = o.id group by o.id`,
  )
  const rows = []
  for (const { operator, ...given } of file) {
    const own = known.find(({ handle }) => handle === operator)
    const recognition = recognitionInputSchema.parse(given)
    if (!own || own.names.includes(recognition.name)) continue
    const [fault] = recognitionFaults(recognition, await holdersOf(container, own.id))
    if (fault) throw new Error(`${recognition.name}, of ${operator}: ${fault.path} ${fault.code}`)
    rows.push({ id: generateEntityId(undefined, "recg"), operator_id: own.id, ...recognition, state: "confirmed" })
  }
  await insertRows(databaseOf(container), { recognition: rows })
  return rows.length
}
