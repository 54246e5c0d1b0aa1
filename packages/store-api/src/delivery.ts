import { z } from "zod"
import { centsSchema, dateSchema, idSchema, promiseSchema } from "./common.js"
import { methodSchema } from "./piece.js"

export const MAX_FLOOR = 30
const floorSchema = z.int().min(0).max(MAX_FLOOR)
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A time to fetch goods; `from` and `to` are `HH:MM` where the goods are. */
export const pickUpSlotSchema = z.strictObject({ date: dateSchema, from: timeSchema, to: timeSchema })
export type PickUpSlot = z.infer<typeof pickUpSlotSchema>

/** Weekdays, 1 is Monday, on which a workshop's goods go to Roubaix; empty where they need no transfer. */
const transferWeekdaysSchema = z.array(z.int().min(1).max(7))

export const deliveryOptionSchema = z.strictObject({
  id: idSchema,
  method: methodSchema,
  /** All included: VAT, and carrying up to the floor that was told. */
  price_cents: centsSchema,
  promise: promiseSchema,
  /** What carrying up costs without a lift; null where the workshop does not carry up. */
  stairs: z.strictObject({ per_floor_cents: centsSchema, surcharge_cents: centsSchema }).nullable(),
  /** The next times to fetch it, once it is surely ready. */
  slots: z.array(pickUpSlotSchema),
  transfer_weekdays: transferWeekdaysSchema,
})
export type DeliveryOption = z.infer<typeof deliveryOptionSchema>

/** How one workshop's pieces shall come. An option's id alone stands for a choice without more. */
export const deliveryChoiceSchema = z.preprocess(
  (value) => (typeof value === "string" ? { option_id: value } : value),
  z.strictObject({
    option_id: idSchema,
    /** One of the option's slots. */
    slot: pickUpSlotSchema.optional(),
    /** Floors above the ground, and whether a lift holds the pieces: for the van. */
    floor: floorSchema.optional(),
    lift: z.boolean().optional(),
  }),
)
export type DeliveryChoice = z.infer<typeof deliveryChoiceSchema>

/** What customer and workshop agreed on. */
export const agreedDeliverySchema = z.strictObject({
  method: methodSchema,
  price_cents: centsSchema,
  promise: promiseSchema,
  /** When the customer comes; null where that is left open. */
  slot: pickUpSlotSchema.nullable(),
  /** Where the van's crew carries it, and the part of the price for that; null where nothing is carried up. */
  stairs: z.strictObject({ floor: floorSchema, lift: z.boolean(), surcharge_cents: centsSchema }).nullable(),
  transfer_weekdays: transferWeekdaysSchema,
})
export type AgreedDelivery = z.infer<typeof agreedDeliverySchema>

/** The same while it can still change: a slot may have passed, or its workshop be closed then. */
export const chosenDeliverySchema = agreedDeliverySchema.extend({ option_id: idSchema, slot_gone: z.boolean() })
export type ChosenDelivery = z.infer<typeof chosenDeliverySchema>

/** `GET /store/pieces/:handle/delivery?country=&postal_code=&variant_id=&floor=&lift=` */
export const deliveryEstimateSchema = z.strictObject({
  options: z.array(deliveryOptionSchema),
  /** Ways of this workshop that do not reach that place, or do not hold this piece. */
  unavailable: z.array(methodSchema),
  today: dateSchema,
})
export type DeliveryEstimate = z.infer<typeof deliveryEstimateSchema>

/** Question of the same route; `floor` and `lift` change the price of a van only. */
export const stairsQuestion = { floor: floorSchema.optional(), lift: z.stringbool().optional() }
