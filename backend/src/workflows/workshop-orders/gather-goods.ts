import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns } from "../../database/insert-rows"
import type { Packed } from "./prepare-order"

type Asked = { orderId: string; lines: readonly Packed[] }
type Reservation = { id: string; location_id: string; quantity: number }
type Goods = {
  line_id: string
  inventory_item_id: string
  per_piece: number
  managed: boolean
  reservations: Reservation[]
}

/**
 * Brings what will be packed together at the place that the order leaves from, as one reservation for each line: Medusa
 * packs a line from one place only, and knows nothing of pieces that were made for the order. Pieces that wait elsewhere
 * move there, in stock and reservation; pieces that were made come into stock, reserved for their line.
 * Refuses where a piece that should wait on a shelf is reserved nowhere.
 */
export async function gatherGoods(db: Knex, asked: Asked): Promise<{ ok: true; locationId: string } | { ok: false }> {
  return db.transaction(async (trx) => {
    const locationId = await leavingPlace(trx, asked.orderId)
    const goods = await lockedGoods(trx, asked.lines)
    if (!locationId) return { ok: false }
    for (const each of goods) {
      const wanted = (asked.lines.find(({ line_id }) => line_id === each.line_id)?.quantity ?? 0) * each.per_piece
      const there = each.reservations.reduce((sum, { quantity }) => sum + quantity, 0)
      if (there < wanted && each.managed) return { ok: false }
      await gatherLine(trx, { goods: each, locationId, made: Math.max(0, wanted - there) })
    }
    return { ok: true, locationId }
  })
}

/** Where the order's way of delivery starts. */
async function leavingPlace(trx: Knex, orderId: string): Promise<string | undefined> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select lf.stock_location_id as id
       from order_shipping os
       join order_shipping_method m on m.id = os.shipping_method_id
       join shipping_option so on so.id = m.shipping_option_id
       join service_zone z on z.id = so.service_zone_id
       join location_fulfillment_set lf on lf.fulfillment_set_id = z.fulfillment_set_id and lf.deleted_at is null
      where os.order_id = ? and os.deleted_at is null limit 1`,
    [orderId],
  )
  return rows[0]?.id
}

/** What lines are made of, with their levels locked in the order in which all takers lock them. */
async function lockedGoods(trx: Knex, lines: readonly Packed[]): Promise<Goods[]> {
  const ids = lines.map(({ line_id }) => line_id)
  await trx.raw(
    `select 1 from inventory_level
      where deleted_at is null and inventory_item_id = any(array(
            select vi.inventory_item_id from order_line_item li
              join product_variant_inventory_item vi on vi.variant_id = li.variant_id and vi.deleted_at is null
             where li.id = any(?)))
      order by inventory_item_id, location_id for update`,
    [ids] as never,
  )
  const { rows } = await trx.raw<{ rows: Goods[] }>(
    `select li.id as line_id, vi.inventory_item_id, vi.required_quantity::int as per_piece, v.manage_inventory as managed,
            coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'location_id', r.location_id, 'quantity', r.quantity::int)
                                       order by r.id)
                        from reservation_item r
                       where r.line_item_id = li.id and r.inventory_item_id = vi.inventory_item_id and r.deleted_at is null),
                     '[]') as reservations
       from order_line_item li
       join product_variant v on v.id = li.variant_id
       join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
      where li.id = any(?) order by vi.inventory_item_id, li.id`,
    [ids] as never,
  )
  return rows
}

type Gathering = { goods: Goods; locationId: string; made: number }

async function gatherLine(trx: Knex, { goods, locationId, made }: Gathering): Promise<void> {
  const { reservations, inventory_item_id } = goods
  const elsewhere = reservations.filter(({ location_id }) => location_id !== locationId)
  for (const { location_id, quantity } of elsewhere)
    await addToLevel(trx, { inventory_item_id, location_id }, -quantity)
  const moved = elsewhere.reduce((sum, { quantity }) => sum + quantity, 0)
  if (moved + made > 0) await addToLevel(trx, { inventory_item_id, location_id: locationId }, moved + made)
  if (moved + made > 0 || reservations.length > 1) await oneReservation(trx, { goods, locationId, made })
  else await allowParts(trx, reservations)
}

type LevelKey = { inventory_item_id: string; location_id: string }

/** Stock and reservation together: what is free to sell stays as it is. */
async function addToLevel(trx: Knex, { inventory_item_id, location_id }: LevelKey, quantity: number): Promise<void> {
  await trx.raw(
    `insert into inventory_level as l (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
                                       reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
     values (:id, :item, :place, :n, :raw, :n, :raw, 0, '{"value":"0","precision":20}')
     on conflict (inventory_item_id, location_id) where deleted_at is null do update
        set stocked_quantity = l.stocked_quantity + excluded.stocked_quantity,
            raw_stocked_quantity = jsonb_build_object('value', (l.stocked_quantity + excluded.stocked_quantity)::text, 'precision', 20),
            reserved_quantity = l.reserved_quantity + excluded.reserved_quantity,
            raw_reserved_quantity = jsonb_build_object('value', (l.reserved_quantity + excluded.reserved_quantity)::text, 'precision', 20),
            updated_at = now()`,
    {
      id: generateEntityId(undefined, "ilev"),
      item: inventory_item_id,
      place: location_id,
      n: quantity,
      raw: JSON.stringify({ value: String(quantity), precision: 20 }),
    },
  )
}

/**
 * Medusa takes packed pieces from the stock before it lowers their reservation, and in between finds more reserved than
 * there is: packing a part of what is all spoken for would be refused, were the reservation not let off that question.
 */
async function allowParts(trx: Knex, reservations: readonly Reservation[]): Promise<void> {
  const ids = reservations.map(({ id }) => id)
  await trx("reservation_item").whereIn("id", ids).update({ allow_backorder: true })
}

async function oneReservation(trx: Knex, { goods, locationId, made }: Gathering): Promise<void> {
  const { reservations, line_id, inventory_item_id } = goods
  const quantity = reservations.reduce((sum, each) => sum + each.quantity, made)
  await trx("reservation_item")
    .whereIn(
      "id",
      reservations.map(({ id }) => id),
    )
    .update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
  const { raw_quantity, ...amount } = amountColumns("quantity", String(quantity))
  await trx("reservation_item").insert({
    id: generateEntityId(undefined, "resitem"),
    line_item_id: line_id,
    inventory_item_id,
    location_id: locationId,
    ...amount,
    raw_quantity: JSON.stringify(raw_quantity),
    allow_backorder: true,
  })
}
