import type { AddressSection, AddressState } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorIsShownSql } from "../access/operator-state"
import { selectRows } from "../database/select-rows"
import { storyStateSql } from "../stories/shown-sql"

type Container = Pick<MedusaContainer, "resolve">
type Asked = { section: AddressSection; handle: string }

/** Whether the shop has a page at an address: one look into an index, for whoever stands before the pages. */
export async function addressState(container: Container, { section, handle }: Asked): Promise<AddressState> {
  const [row] = await selectRows<{ state: AddressState }>(container, STATE_OF[section], [handle])
  return row?.state ?? "unknown"
}

const OF_OPERATOR = `
    select 'here' as state from operator o
     where o.handle = ? and o.deleted_at is null and ${operatorIsShownSql("o.id")}`

/** The same conditions as the pages: `PIECE` of `piece-statement.ts`, `readOperator`. */
const STATE_OF: Readonly<Record<AddressSection, string>> = {
  pieces: `
    select 'here' as state
      from product p
      join piece_details d on d.product_id = p.id and d.deleted_at is null
      join product_operator po on po.product_id = p.id and po.deleted_at is null
      join operator o on o.id = po.operator_id and o.deleted_at is null
     where p.handle = ? and p.status = 'published' and p.deleted_at is null`,
  workshops: OF_OPERATOR,
  impact: OF_OPERATOR,
  stories: `select ${storyStateSql("s")} as state from story s where s.handle = ? and s.deleted_at is null`,
}
