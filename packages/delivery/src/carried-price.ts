import type { DeliveryTable } from "@etabli/listing"
import type { Country } from "@etabli/store-api"
import { isInAreas } from "./postcode.js"

/** Millimetres and grams of one piece, and how many of it. */
export type DeliveredItem = {
  width_mm: number
  depth_mm: number
  height_mm: number
  weight_g: number
  quantity: number
}

export type ParcelTable = Extract<DeliveryTable, { method: "parcel" }>
export type VanTable = Extract<DeliveryTable, { method: "van" }>

/** Where to and what, the postcode normalised. */
export type Carried = {
  country: Country
  postcode: string
  items: readonly DeliveredItem[]
  floor: number
  lift: boolean
}

/** Cents of a parcel, or `null` where a piece is too long, too thick or all together too heavy. */
export function parcelCents(table: ParcelTable, { country, items }: Carried): number | null {
  if (items.some((item) => sides(item).length > table.longest_mm)) return null
  const thickest = Math.max(...items.map((item) => sides(item).lengthAndGirth))
  const weight = weightOf(items)
  const bracket = table.countries[country]?.find(
    ({ up_to_g, length_and_girth_mm = table.length_and_girth_mm }) =>
      weight <= up_to_g && thickest <= Math.min(length_and_girth_mm, table.length_and_girth_mm),
  )
  return bracket?.price_cents ?? null
}

/** Cents of a van to the door, by the first zone that fits, or `null` where it does not go. */
export function vanCents(table: VanTable, { country, postcode, items }: Carried): number | null {
  const zone = table.zones.find(
    (candidate) => candidate.country === country && (!candidate.postcodes || isInAreas(postcode, candidate.postcodes)),
  )
  const weight = weightOf(items)
  return zone?.brackets.find(({ up_to_g }) => weight <= up_to_g)?.price_cents ?? null
}

/** Cents for carrying up; nothing with a lift, to the ground floor, or where the workshop does not carry. */
export function stairsCents(table: VanTable, { floor, lift }: Carried): number {
  return lift ? 0 : Math.max(0, floor) * (table.stairs?.per_floor_cents ?? 0)
}

function weightOf(items: readonly DeliveredItem[]): number {
  return items.reduce((sum, item) => sum + item.weight_g * item.quantity, 0)
}

/** Length is the longest side; girth is once around the other two. */
function sides(item: DeliveredItem): { length: number; lengthAndGirth: number } {
  const all = [item.width_mm, item.depth_mm, item.height_mm]
  const length = Math.max(...all)
  return { length, lengthAndGirth: 2 * all.reduce((sum, side) => sum + side, 0) - length }
}
