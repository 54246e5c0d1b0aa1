import type { ExecArgs } from "@medusajs/framework/types"
import { databaseOf } from "../database/database-of"

/**
 * What is paid back counts no more towards the threshold of distance sales (dir. 2006/112 art. 59c counts turnover, and
 * art. 90 lowers it by what is refunded): the part of the order's count that was refunded is taken back, in the year in
 * which the sale counted. Refunds are written by our flows, the dashboard's own pages and returns: the rule stands in the
 * database, where all of them pass, and in their transaction.
 */
export default async function uncountRefunds({ container }: ExecArgs): Promise<void> {
  const db = databaseOf(container)
  await db.raw(RULE)
  await db.raw(TRIGGER)
}

// Refunds of one order wait for each other at its lines; a line whose order was cancelled counts no more anyway.
const RULE = `
create or replace function uncount_refund() returns trigger language plpgsql as $$
declare
  changed text := case when tg_op = 'DELETE' then old.payment_id else new.payment_id end;
  refunded_order text;
  paid_cents bigint;
  back_cents bigint;
begin
  select opc.order_id into refunded_order
    from payment p
    join order_payment_collection opc on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
   where p.id = changed;
  perform 1 from order_vat_line where order_id = refunded_order and deleted_at is null order by id for update;
  select sum(payable_cents) into paid_cents from order_vat_line where order_id = refunded_order and deleted_at is null;
  if coalesce(paid_cents, 0) <= 0 then
    return null;
  end if;
  select least(coalesce(sum(round(r.amount * 100)), 0), paid_cents) into back_cents
    from order_payment_collection opc
    join payment p on p.payment_collection_id = opc.payment_collection_id
    join refund r on r.payment_id = p.id and r.deleted_at is null
   where opc.order_id = refunded_order and opc.deleted_at is null;
  with line as (
    select id, seller_id, extract(year from decided_at at time zone 'Europe/Brussels')::int as year,
           returned_cents as before, round(counted_cents::numeric * back_cents / paid_cents)::int as after
      from order_vat_line
     where order_id = refunded_order and counted_cents > 0 and cancelled_at is null and deleted_at is null
  ), written as (
    update order_vat_line v set returned_cents = line.after, updated_at = now()
      from line where v.id = line.id and line.after <> line.before
  ), moved as (
    select seller_id, year, sum(after - before)::int as cents from line group by seller_id, year
  )
  update seller_threshold t set counted_cents = greatest(t.counted_cents - moved.cents, 0), updated_at = now()
    from moved
   where t.seller_id = moved.seller_id and t.year = moved.year and t.deleted_at is null and moved.cents <> 0;
  return null;
end $$`

const TRIGGER = `
drop trigger if exists refund_uncounted on refund;
create trigger refund_uncounted after insert or delete or update of amount, deleted_at on refund
  for each row execute function uncount_refund()`
