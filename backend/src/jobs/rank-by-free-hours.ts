import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshBenches } from "../catalogue/refresh-bench"
import { tellWaiting } from "../workflows/waiting-list/tell-waiting"
import { selectRows } from "../database/select-rows"

const AT_ONCE = 50

/** A week ends and another begins without any event: once a night every bench is looked at, and who waits for it. */
export default async function rankByFreeHours(container: MedusaContainer): Promise<void> {
  const rows = await selectRows<{ operator_id: string }>(
    container,
    "select operator_id from bench where deleted_at is null order by operator_id",
  )
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await refreshBenches(
      container,
      rows.slice(from, from + AT_ONCE).map((row) => row.operator_id),
    )
  await tellWaiting(container)
}

export const config = { name: "rank-by-free-hours", schedule: "7 1 * * *" }
