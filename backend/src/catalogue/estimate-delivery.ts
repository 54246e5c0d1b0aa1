import type { Country, DeliveryEstimate } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { offerDelivery } from "../delivery/offer-delivery"
import type { OptionData } from "../providers/fulfilment-workshop/service"
import { today } from "../today"
import { readPieceRow, readyOf } from "./read-piece"

type Container = Pick<MedusaContainer, "resolve">
export type Asked = {
  handle: string
  country: Country
  postal_code: string
  variant_id?: string | undefined
  floor?: number | undefined
  lift?: boolean | undefined
}
export type OptionRow = { id: string; data: OptionData }

/** The ways in which one piece can come to that postcode, or null where there is no such piece. */
export async function estimateDelivery(container: Container, asked: Asked): Promise<DeliveryEstimate | null> {
  const row = await readPieceRow(container, asked.handle)
  const variant = asked.variant_id ? row?.variants.find(({ id }) => id === asked.variant_id) : row?.variants[0]
  if (!row || !variant) return null
  const options = await optionsOf(container, row.operator_id)
  const ready = readyOf(row, variant)
  // What cannot be had now has no day on which it comes.
  if (!ready) return { options: [], unavailable: [], today: today() }
  const { country, postal_code, floor = 0, lift = false } = asked
  const offer = offerDelivery(
    {
      options: options.map(({ id, data: { method, table } }) => ({ id, method, table })),
      workshop: { country: row.country, closures: row.bench?.plan.closures ?? [] },
    },
    { country, postal_code, items: [{ ...variant, quantity: 1 }], ready, today: today(), choice: { floor, lift } },
  )
  return { ...offer, today: today() }
}

/** An operator's shipping options with their tables, pick-up first. */
export function optionsOf(container: Container, operatorId: string): Promise<OptionRow[]> {
  return selectRows<OptionRow>(
    container,
    `select so.id, so.data from shipping_option_operator l
       join shipping_option so on so.id = l.shipping_option_id and so.deleted_at is null
      where l.operator_id = ? and l.deleted_at is null
      order by array_position(array['pickup_workshop', 'pickup_roubaix', 'parcel', 'van'], so.data ->> 'method')`,
    [operatorId],
  )
}
