import type { ExecArgs } from "@medusajs/framework/types"
import { databaseOf } from "../database/database-of"

/**
 * Pieces may lie only where their seller may declare them (dir. 2006/112 art. 17; `stockGround` of packages/vat says the
 * same). Stock is written by the dashboard's own pages, by imports, by flows of ours and of Medusa: the rule stands where
 * all of them pass. What is already there may be sold off; the setting `etabli.foreign_stock` lifts it.
 */
export default async function refuseForeignStock({ container }: ExecArgs): Promise<void> {
  const db = databaseOf(container)
  await db.raw(RULE)
  await db.raw(TRIGGERS)
}

const RULE = `
create or replace function refuse_foreign_stock() returns trigger language plpgsql as $$
declare
  told text;
begin
  if current_setting('etabli.foreign_stock', true) = 'any' then
    return new;
  end if;
  select jsonb_build_object('seller', s.name, 'place', l.name, 'country', lower(a.country_code))::text into told
    from stock_location l
    join stock_location_address a on a.id = l.address_id
    join product_variant_inventory_item vi on vi.inventory_item_id = new.inventory_item_id and vi.deleted_at is null
    join product_variant v on v.id = vi.variant_id
    join product_operator po on po.product_id = v.product_id and po.deleted_at is null
    join operator o on o.id = po.operator_id
    join seller s on s.id = o.seller_id
   where l.id = new.location_id
     and lower(a.country_code) <> s.country
     and not exists (
       select 1 from seller_registration r
        where r.seller_id = s.id and r.kind in ('vat', 'sme_ex') and r.country = lower(a.country_code)
          and r.deleted_at is null
          and to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-DD')
              between r.valid_from and coalesce(r.valid_to, '9999-12-31'))
   limit 1;
  if told is not null then
    raise exception 'foreign_stock %', told;
  end if;
  return new;
end $$`

const TRIGGERS = `
drop trigger if exists foreign_stock_placed on inventory_level;
create trigger foreign_stock_placed before insert on inventory_level for each row
  when (new.stocked_quantity > 0 and new.deleted_at is null) execute function refuse_foreign_stock();
drop trigger if exists foreign_stock_added on inventory_level;
create trigger foreign_stock_added before update of stocked_quantity, location_id on inventory_level for each row
  when (new.deleted_at is null and (new.stocked_quantity > old.stocked_quantity
        or (new.stocked_quantity > 0 and new.location_id is distinct from old.location_id)))
  execute function refuse_foreign_stock()`
