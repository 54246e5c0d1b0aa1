import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorStateSql, TODAY_SQL, type OperatorState } from "../access/operator-state"
import { selectRows } from "../database/select-rows"
import { databaseOf } from "../database/database-of"
import { TRADER_ITEMS } from "../modules/trader/models/trader-check"
import { listAtRisk } from "../workflows/promises-at-risk/list-at-risk"

export type OverviewRow = {
  id: string
  name: string
  city: string
  seller: { id: string; name: string }
  state: OperatorState
  /** What was set for later: a pause, its end, a suspension. */
  next: { state: OperatorState; from: string; to: string | null } | null
  pieces: { published: number; drafts: number }
  /** Pieces that lack a text in one of the languages of the shop. */
  untranslated: number
  open_orders: number
  at_risk: number
  waiting: number
  members: number
  checks: { done: number; of: number }
}

/** The whole as the platform sees it: each operator with what needs a look. */
export async function listOverview(container: MedusaContainer): Promise<OverviewRow[]> {
  const [rows, risks] = await Promise.all([readRows(container), listAtRisk(databaseOf(container))])
  return rows.map((row) => ({
    ...row,
    at_risk: risks.filter(({ operator_id }) => operator_id === row.id).length,
    checks: { ...row.checks, of: TRADER_ITEMS.length },
  }))
}

function readRows(container: MedusaContainer): Promise<OverviewRow[]> {
  return selectRows<OverviewRow>(
    container,
    `select o.id, o.name, o.city, jsonb_build_object('id', s.id, 'name', s.name) as seller,
            ${operatorStateSql("o.id")} as state,
            (select jsonb_build_object('state', st.state, 'from', st.valid_from, 'to', st.valid_to) from operator_state st
              where st.operator_id = o.id and st.deleted_at is null and st.valid_from > ${TODAY_SQL}
              order by st.valid_from limit 1) as next,
            jsonb_build_object('published', coalesce(p.published, 0), 'drafts', coalesce(p.drafts, 0)) as pieces,
            coalesce(p.untranslated, 0) as untranslated,
            (select count(*)::int from order_operator oo join "order" ord on ord.id = oo.order_id
              where oo.operator_id = o.id and oo.deleted_at is null and ord.deleted_at is null and ord.canceled_at is null
                and exists (select 1 from order_item oi where oi.order_id = ord.id and oi.version = ord.version
                               and oi.deleted_at is null and oi.fulfilled_quantity < oi.quantity)) as open_orders,
            (select count(*)::int from waiting_entry w
              where w.operator_id = o.id and w.state = 'waiting' and w.deleted_at is null) as waiting,
            (select count(*)::int from membership m
              where m.operator_id = o.id and m.deleted_at is null and (m.ended_at is null or m.ended_at > now())) as members,
            jsonb_build_object('done', (select count(*)::int from trader_check c
              where c.operator_id = o.id and c.withdrawn_at is null and c.deleted_at is null)) as checks
       from operator o
       join seller s on s.id = o.seller_id
       left join lateral (${PIECES}) p on true
      where o.deleted_at is null order by o.name, o.id`,
  )
}

/** A piece is written in one language; each other one needs a title of its own. */
const PIECES = `
  select count(*) filter (where pr.status = 'published')::int as published,
         count(*) filter (where pr.status = 'draft')::int as drafts,
         count(*) filter (where (select count(distinct left(t.locale_code, 2)) from translation t
                                  where t.reference_id = pr.id and t.deleted_at is null and t.translations ->> 'title' <> ''
                                    and left(t.locale_code, 2) <> d.language) < 2)::int as untranslated
    from product_operator po
    join product pr on pr.id = po.product_id and pr.deleted_at is null
    join piece_details d on d.product_id = pr.id and d.deleted_at is null
   where po.operator_id = o.id and po.deleted_at is null`
