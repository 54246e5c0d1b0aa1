/**
 * For each parameter of an address below `/admin/operators/:operator_id`: when the thing it names is the operator's, as
 * SQL. `:operator_id` and the parameter itself stand for their values.
 */
export const OWNED: Readonly<Record<string, string>> = {
  piece_id: `select 1 from product_operator po join product p on p.id = po.product_id and p.deleted_at is null
              where po.product_id = :piece_id and po.operator_id = :operator_id and po.deleted_at is null`,
  order_id: `select 1 from order_operator oo
              where oo.order_id = :order_id and oo.operator_id = :operator_id and oo.deleted_at is null`,
  line_id: `select 1 from order_item oi join order_operator oo on oo.order_id = oi.order_id and oo.deleted_at is null
             where oi.item_id = :line_id and oo.operator_id = :operator_id and oi.deleted_at is null`,
  transfer_id: `select 1 from stock_transfer t
                 where t.id = :transfer_id and t.operator_id = :operator_id and t.deleted_at is null`,
  membership_id: `select 1 from membership m
                   where m.id = :membership_id and m.operator_id = :operator_id and m.deleted_at is null`,
  import_id: `select 1 from import_run r
               where r.id = :import_id and r.operator_id = :operator_id and r.deleted_at is null`,
  invitation_id: `select 1 from invitation i
                   where i.id = :invitation_id and i.operator_id = :operator_id and i.deleted_at is null`,
  recognition_id: `select 1 from recognition rc
                    where rc.id = :recognition_id and rc.operator_id = :operator_id and rc.deleted_at is null`,
  review_id: `select 1 from review rv
               where rv.id = :review_id and rv.operator_id = :operator_id and rv.deleted_at is null`,
  repair_id: `select 1 from repair_request rr
               where rr.id = :repair_id and rr.operator_id = :operator_id and rr.deleted_at is null`,
  check_id: `select 1 from trader_check tc
              where tc.id = :check_id and tc.operator_id = :operator_id and tc.deleted_at is null`,
  story_id: `select 1 from story s
              where s.id = :story_id and s.operator_id = :operator_id and s.deleted_at is null`,
  consent_id: `select 1 from consent c
                where c.id = :consent_id and c.operator_id = :operator_id and c.deleted_at is null`,
  consent_proof_id: `select 1 from consent_proof cp
                      where cp.id = :consent_proof_id and cp.operator_id = :operator_id and cp.deleted_at is null`,
  proof_id: `select 1 from seller_proof sp join operator po on po.seller_id = sp.seller_id
              where sp.id = :proof_id and po.id = :operator_id and sp.deleted_at is null`,
}

/** Whether the operator is there and all these things are its own: one statement of one row, `{ owned }`. */
export function ownershipSql(parameters: readonly string[]): string {
  const own = parameters.map((name) => `exists (${fragment(name)})`)
  const there = "exists (select 1 from operator where id = :operator_id and deleted_at is null)"
  return `select ${[there, ...own].join(" and ")} as owned`
}

function fragment(name: string): string {
  const sql = OWNED[name]
  if (sql === undefined) throw new Error(`No rule says when :${name} belongs to an operator: add it to owned.ts.`)
  return sql
}
