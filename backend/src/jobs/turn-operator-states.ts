import type { MedusaContainer } from "@medusajs/framework/types"
import { TODAY_SQL } from "../access/operator-state"
import { showOperatorAnew } from "../catalogue/show-operator-anew"
import { selectRows } from "../database/select-rows"

/** A pause begins and ends at midnight in Brussels, without any event: what the shop says of it is made again. */
export default async function turnOperatorStates(container: MedusaContainer): Promise<void> {
  const rows = await selectRows<{ operator_id: string }>(
    container,
    `select distinct operator_id from operator_state
      where deleted_at is null and (valid_from = ${TODAY_SQL}
         or valid_to = to_char((now() at time zone 'Europe/Brussels') - interval '1 day', 'YYYY-MM-DD'))`,
  )
  await showOperatorAnew(
    container,
    rows.map((row) => row.operator_id),
  )
}

// Midnight in Brussels is at 22 or 23 o'clock on a server that keeps UTC, at 0 on one that keeps Brussels time.
export const config = { name: "turn-operator-states", schedule: "1 0,22,23 * * *" }
