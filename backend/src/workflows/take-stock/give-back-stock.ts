import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Gives back what was kept for order lines. Only reservations that still stand count, so a second call changes nothing.
 * Levels are locked in the order in which `takeStock` locks them.
 */
export async function giveBackStock(trx: Knex, lineIds: string[]): Promise<void> {
  if (lineIds.length === 0) return
  await trx.raw(
    `select 1 from inventory_level
      where deleted_at is null and inventory_item_id in
            (select inventory_item_id from reservation_item where line_item_id = any(?) and deleted_at is null)
      order by inventory_item_id, location_id
        for update`,
    [lineIds],
  )
  await trx.raw(
    `with gone as (
       update reservation_item set deleted_at = now(), updated_at = now()
        where line_item_id = any(?) and deleted_at is null
       returning inventory_item_id, location_id, quantity),
     sums as (select inventory_item_id, location_id, sum(quantity) as quantity from gone group by 1, 2)
     update inventory_level level
        set reserved_quantity = level.reserved_quantity - sums.quantity,
            raw_reserved_quantity = jsonb_build_object('value', (level.reserved_quantity - sums.quantity)::text, 'precision', 20),
            updated_at = now()
       from sums
      where level.inventory_item_id = sums.inventory_item_id and level.location_id = sums.location_id and level.deleted_at is null`,
    [lineIds],
  )
}
