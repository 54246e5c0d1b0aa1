import { isIsoWeek, weekOf } from "@etabli/capacity"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { today } from "../../../../../today"
import { databaseOf } from "../../../../../database/database-of"
import { readHours } from "../../../../../workshop-orders/read-hours"
import { readWorkSheet } from "../../../../../workshop-orders/work-sheet"
import { parseInput } from "../../../../respond"
import { operatorIdOf } from "../../operator-key"

const querySchema = z.strictObject({ week: z.string().refine(isIsoWeek, "no_such_week").optional() })

/** What to make in an ISO week, `?week=2026-W48`; this week where none is named. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { week = weekOf(today()) } = parseInput<z.infer<typeof querySchema>>(querySchema, req.query)
  const key = { operatorId: operatorIdOf(req), week }
  const db = databaseOf(req.scope)
  const [lines, hours] = await Promise.all([
    readWorkSheet(db, key),
    readHours(db, { operatorId: key.operatorId, from: week, weeks: 1 }),
  ])
  const found = hours?.weeks.find((each) => each.week === week)
  res.json({ week, this_week: weekOf(today()), lines, hours: found ?? null })
}
