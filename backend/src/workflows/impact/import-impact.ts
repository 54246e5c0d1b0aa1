import { isMonth } from "@etabli/impact"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { enterMonth } from "./enter-month"

/** Months of one operator: `{ operator, months: { "2026-01": { people_welcomed: 5 } } }`. */
export const impactFileSchema = z.strictObject({
  operator: z.string(),
  months: z.record(z.string().refine(isMonth, "is no month"), z.record(z.string(), z.int().min(0))),
})
type ImpactFile = z.infer<typeof impactFileSchema>

/** Enters months by the rule of the form; a month that was entered already is left as it is. */
export async function importImpact(container: MedusaContainer, files: readonly ImpactFile[]): Promise<number> {
  const db = databaseOf(container)
  const known = await selectRows<{ id: string; handle: string; months: string[] }>(
    container,
    `select o.id, o.handle, coalesce(array_agg(m.month) filter (where m.id is not null), '{}') as months
       from operator o left join impact_month m on m.operator_id = o.id group by o.id`,
  )
  let count = 0
  for (const { operator, months } of files) {
    const own = known.find(({ handle }) => handle === operator)
    for (const [month, values] of Object.entries(months)) {
      if (!own || own.months.includes(month)) continue
      const outcome = await enterMonth(db, { operatorId: own.id, actorId: null, month, values, version: 0 })
      if (!outcome.ok) throw new Error(`${operator}, ${month}: ${JSON.stringify(outcome)}`)
      count += 1
    }
  }
  return count
}
