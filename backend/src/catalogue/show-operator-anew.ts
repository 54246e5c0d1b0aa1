import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { revalidate } from "../storefront-cache/revalidate"

type Container = Pick<MedusaContainer, "resolve">

/** Has every page of these operators made again: all their pieces may be bought, or none of them. */
export async function showOperatorAnew(container: Container, operatorIds: readonly string[]): Promise<void> {
  if (operatorIds.length === 0) return
  const rows = await selectRows<{ operator: string; pieces: string[] }>(
    container,
    `select o.handle as operator, coalesce(array_agg(p.handle) filter (where p.id is not null), '{}') as pieces
       from operator o
       left join product_operator po on po.operator_id = o.id and po.deleted_at is null
       left join product p on p.id = po.product_id and p.deleted_at is null and p.status = 'published'
      where o.id = any(?) group by o.id`,
    [operatorIds],
  )
  const pieces = rows.flatMap((row) => row.pieces.map((handle) => `piece:${handle}`))
  revalidate(["pieces", "operators", ...rows.map(({ operator }) => `operator:${operator}`), ...pieces])
}
