import { z } from "zod"

const country = z.enum(["fr", "be", "nl", "lu", "de"])
const days = z.tuple([z.int().min(0), z.int().min(0)]).refine(([least, most]) => least <= most, "days are reversed")
const weekday = z.int().min(1).max(7)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const weightBracket = { up_to_g: z.int().min(1), price_cents: z.int().min(0) }
/** Prices in cents, VAT included, up to a weight: the first bracket that holds everything counts. */
const weightBrackets = z.array(z.strictObject(weightBracket)).min(1)
const parcelBrackets = z
  .array(
    z.strictObject({
      ...weightBracket,
      /** Tighter than the table's own limit: a piece that is thicker needs a later bracket. */
      length_and_girth_mm: z.int().min(1).optional(),
    }),
  )
  .min(1)

/** Hours in which goods may be fetched: 1 is Monday; with `of_month`, only the first (to fifth) such day of a month. */
const slot = z
  .strictObject({ weekday, from: time, to: time, of_month: z.int().min(1).max(5).optional() })
  .refine(({ from, to }) => from < to, { path: ["to"], message: "hours are reversed" })
export type Slot = z.infer<typeof slot>

/** `59`: all that begin so; `7500-7548`: the numbers from one to the other, as many digits on both sides. */
const postcodes = z
  .string()
  .regex(/^\d{1,5}(-\d{1,5})?$/)
  .refine((text) => {
    const [from = "", to = from] = text.split("-")
    return from.length === to.length && from <= to
  }, "a range needs as many digits on both sides, the smaller first")

/** Where a van goes. Without `postcodes` the rest of the country; the first zone that fits counts. */
const zone = z.strictObject({ country, postcodes: z.array(postcodes).min(1).optional(), brackets: weightBrackets })
export type VanZone = z.infer<typeof zone>

/** A way of delivery of one operator. `days` are working days, smallest and largest, from when it is ready. */
export const deliveryTableSchema = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("pickup_workshop"), days, slots: z.array(slot).min(1).optional() }),
  z.strictObject({
    method: z.literal("pickup_roubaix"),
    /** With `transfer_weekdays`, counted from the transfer: unpacked and checked in Roubaix. */
    days,
    /** Weekdays on which the workshop's goods go to Roubaix; absent where the workshop is there. */
    transfer_weekdays: z.array(weekday).min(1).optional(),
  }),
  z.strictObject({
    method: z.literal("parcel"),
    days,
    /** A single piece longer, or whose length and girth together are larger, does not go by parcel. */
    longest_mm: z.int().min(1),
    length_and_girth_mm: z.int().min(1),
    countries: z.partialRecord(country, parcelBrackets),
  }),
  z.strictObject({
    method: z.literal("van"),
    days,
    zones: z.array(zone).min(1),
    /** Carrying upstairs: cents for each floor above the ground where there is no lift. Absent: to the door only. */
    stairs: z.strictObject({ per_floor_cents: z.int().min(0) }).optional(),
  }),
])
export type DeliveryTable = z.infer<typeof deliveryTableSchema>
