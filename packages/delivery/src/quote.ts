import type { DeliveryTable, Slot } from "@etabli/listing"
import type { Country, Method } from "@etabli/store-api"
import { type Carried, type DeliveredItem, parcelCents, stairsCents, vanCents } from "./carried-price.js"
import { normalisePostcode } from "./postcode.js"

export type Delivered = {
  /** Without a destination only pick-up is offered. */
  country?: Country
  /** As the customer wrote it. */
  postal_code?: string
  /** Floors above the ground, and whether a lift holds the pieces: what a van costs more. */
  floor?: number
  lift?: boolean
  items: readonly DeliveredItem[]
}

export type DeliveryQuote = {
  method: Method
  /** All included, VAT too. */
  price_cents: number
  /** The part of the price that is for carrying upstairs. */
  stairs_cents: number
  /** What each floor without a lift costs; null where nothing is carried upstairs. */
  per_floor_cents: number | null
  /** Working days from the day it is ready, smallest and largest; see the tables of `@etabli/listing`. */
  days: readonly [number, number]
  slots?: readonly Slot[]
  transfer_weekdays?: readonly number[]
}

/** French departments overseas and territories: another customs and tax territory, no table covers them. */
const NOT_SERVED: Partial<Record<Country, RegExp>> = { fr: /^9[78]/ }

/**
 * The ways in which one operator hands `items` over at that destination, in the order of its tables: the one
 * calculation of piece page, basket and order. Pick-up is offered to everybody, whatever the country (Regulation
 * 2018/302: same access and price; no duty to deliver).
 */
export function quoteDelivery(tables: readonly DeliveryTable[], delivered: Delivered): DeliveryQuote[] {
  const carried = carriedTo(delivered)
  return tables.flatMap((table) => quoteOf(table, carried) ?? [])
}

function quoteOf(table: DeliveryTable, carried: Carried | null): DeliveryQuote | null {
  const { method, days } = table
  const free = { method, days, price_cents: 0, stairs_cents: 0, per_floor_cents: null }
  switch (table.method) {
    case "pickup_workshop":
      return table.slots ? { ...free, slots: table.slots } : free
    case "pickup_roubaix":
      return table.transfer_weekdays ? { ...free, transfer_weekdays: table.transfer_weekdays } : free
    case "parcel": {
      const price_cents = carried && parcelCents(table, carried)
      return price_cents === null ? null : { ...free, price_cents }
    }
    case "van": {
      const door = carried && vanCents(table, carried)
      if (!carried || door === null) return null
      const stairs_cents = stairsCents(table, carried)
      return {
        ...free,
        price_cents: door + stairs_cents,
        stairs_cents,
        per_floor_cents: table.stairs?.per_floor_cents ?? null,
      }
    }
  }
}

function carriedTo({ country, postal_code = "", items, floor = 0, lift = false }: Delivered): Carried | null {
  if (!country || items.length === 0) return null
  const postcode = normalisePostcode(postal_code, country)
  return NOT_SERVED[country]?.test(postcode) ? null : { country, postcode, items, floor, lift }
}
