import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"

type Tied = { handle: string; operator: string; pieces: string[] }

/** Tags of the pages on which a story stands: its own, the lists, and those of its pieces and workshops. */
export async function storyTags(container: Pick<MedusaContainer, "resolve">, storyIds: readonly string[]) {
  const rows = await selectRows<Tied>(
    container,
    `select s.handle, o.handle as operator,
            coalesce((select array_agg(p.handle) from story_piece sp join product p on p.id = sp.product_id
                       where sp.story_id = s.id and sp.deleted_at is null), '{}') as pieces
       from story s join operator o on o.id = s.operator_id
      where s.id = any(?)`,
    [storyIds],
  )
  const tags = rows.flatMap(({ handle, operator, pieces }) => [
    `story:${handle}`,
    `operator:${operator}`,
    ...pieces.map((piece) => `piece:${piece}`),
  ])
  return rows.length > 0 ? [...new Set(["stories", ...tags])] : []
}
