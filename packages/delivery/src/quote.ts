import type { DeliveryTable } from "@etabli/listing"
import type { Country, Method } from "@etabli/store-api"

/** Millimetres and grams of one piece, and how many of it. */
export type DeliveredItem = {
  width_mm: number
  depth_mm: number
  height_mm: number
  weight_g: number
  quantity: number
}

export type Delivered = {
  /** Without a destination only pick-up is offered. */
  country?: Country
  postal_code?: string
  items: readonly DeliveredItem[]
}

export type DeliveryQuote = {
  method: Method
  price_cents: number
  /** Working days from the day it is ready, smallest and largest. */
  days: readonly [number, number]
}

type CarriedTable = Extract<DeliveryTable, { countries: unknown }>

/** French departments overseas and territories: another customs and tax territory, no table covers them. */
const NOT_SERVED: Partial<Record<Country, RegExp>> = { fr: /^9[78]/ }

/** The ways in which one operator hands `items` over at that destination, in the order of its tables. */
export function quoteDelivery(tables: readonly DeliveryTable[], delivered: Delivered): DeliveryQuote[] {
  return tables.flatMap((table) => {
    const price = priceOf(table, delivered)
    return price === null ? [] : [{ method: table.method, price_cents: price, days: table.days }]
  })
}

function priceOf(table: DeliveryTable, delivered: Delivered): number | null {
  if (table.method === "pickup_workshop" || table.method === "pickup_roubaix") return 0
  if (table.method === "parcel" && !delivered.items.every((item) => fitsParcel(item, table))) return null
  return carriedPrice(table, delivered)
}

function carriedPrice(table: CarriedTable, { country, postal_code, items }: Delivered): number | null {
  if (!country || items.length === 0 || NOT_SERVED[country]?.test(postal_code ?? "")) return null
  const weight = items.reduce((sum, item) => sum + item.weight_g * item.quantity, 0)
  return table.countries[country]?.find((bracket) => weight <= bracket.up_to_g)?.price_cents ?? null
}

/** Length is the longest side; girth is once around the other two. */
function fitsParcel(item: DeliveredItem, limits: { longest_mm: number; length_and_girth_mm: number }): boolean {
  const [length, ...others] = [item.width_mm, item.depth_mm, item.height_mm].sort((a, b) => b - a) as [
    number,
    number,
    number,
  ]
  const girth = 2 * others.reduce((sum, side) => sum + side, 0)
  return length <= limits.longest_mm && length + girth <= limits.length_and_girth_mm
}
