import { z } from "zod"
import {
  centsSchema,
  countrySchema,
  dateSchema,
  handleSchema,
  idSchema,
  localeSchema,
  pictureSchema,
  textSchema,
} from "./common.js"
import { chosenDeliverySchema, deliveryChoiceSchema, deliveryOptionSchema } from "./delivery.js"
import { kindSchema, makerSchema, methodSchema } from "./piece.js"
import { postcodeFault, tidyPostcode } from "./postcode.js"
import { groupVatSchema, vatNumberCheckSchema } from "./vat.js"

export const MAX_QUANTITY = 99
export const MAX_LINES = 50
const quantitySchema = z.int().min(1).max(MAX_QUANTITY)
const shortText = z.string().trim().min(1).max(120)

/** `POST /store/baskets` */
export const createBasketSchema = z.strictObject({
  locale: localeSchema,
  lines: z
    .array(z.strictObject({ variant_id: idSchema, quantity: quantitySchema }))
    .max(MAX_LINES)
    .default([]),
})
/** `POST /store/baskets/:id/lines` adds to what is there. */
export const addLineSchema = z.strictObject({ variant_id: idSchema, quantity: quantitySchema })
/** `POST /store/baskets/:id/lines/:line_id` sets; 0 takes the line out. */
export const setLineSchema = z.strictObject({ quantity: z.int().min(0).max(MAX_QUANTITY) })

export const contactSchema = z.strictObject({
  email: z
    .email()
    .max(254)
    .transform((value) => value.toLowerCase()),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9 ().-]{6,25}$/)
    .optional(),
})

const organisation = {
  name: shortText,
  /** As the buyer writes it; the backend checks its form, then asks the register whether it is valid. */
  vat_number: z.string().trim().max(20).optional(),
}

/** A consumer, or a company or public body that gives its name and, if it has one, its VAT number. */
export const buyerSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("consumer") }),
  z.strictObject({ type: z.literal("company"), ...organisation }),
  z.strictObject({ type: z.literal("public_body"), ...organisation }),
])
export type Buyer = z.infer<typeof buyerSchema>

export const addressSchema = z
  .strictObject({
    first_name: shortText,
    last_name: shortText,
    street: z.string().trim().min(1).max(200),
    street_2: z.string().trim().max(200).optional(),
    postal_code: z.string().trim().min(1).max(16),
    city: shortText,
    country: countrySchema,
  })
  .superRefine(({ postal_code, country }, ctx) => {
    const fault = postcodeFault(postal_code, country)
    if (fault) ctx.addIssue({ code: "custom", path: ["postal_code"], message: fault })
  })
  .transform((address) => ({ ...address, postal_code: tidyPostcode(address.postal_code, address.country) }))
export type Address = z.infer<typeof addressSchema>

export const PAYMENT_METHODS = ["transfer", "on_pickup", "test_card"] as const
export const paymentMethodSchema = z.enum(PAYMENT_METHODS)
export type PaymentMethod = z.infer<typeof paymentMethodSchema>

/** `POST /store/baskets/:id/checkout`: what is given is set, what is left out stays. */
export const checkoutSchema = z.strictObject({
  locale: localeSchema.optional(),
  contact: contactSchema.optional(),
  buyer: buyerSchema.optional(),
  /** Where it goes, or the buyer's own address when everything is picked up. */
  address: addressSchema.optional(),
  /** Operator handle -> how its pieces shall come. */
  delivery: z.record(handleSchema, deliveryChoiceSchema).optional(),
  payment: paymentMethodSchema.optional(),
})
export type CheckoutInput = z.infer<typeof checkoutSchema>

/** `POST /store/baskets/:id/discount`; an empty code takes it away. */
export const discountSchema = z.strictObject({ code: z.string().trim().max(40) })

/** How the test card shall behave; only where the test card is switched on. */
export const TEST_CARD_BEHAVIOURS = ["succeed", "decline", "second_step", "time_out", "answer_twice"] as const

/** `POST /store/baskets/:id/place` */
export const placeSchema = z.strictObject({
  /** The total the customer saw on the order button's page; another one is refused with `price_changed`. */
  total_cents: centsSchema,
  /** By operator the last day of delivery that the customer saw; a later one is refused with `promise_changed`. */
  ready_by: z.record(handleSchema, dateSchema).optional(),
  /** The customer has read and accepts the terms of sale. */
  accept_terms: z.literal(true),
  card: z.strictObject({ behaviour: z.enum(TEST_CARD_BEHAVIOURS) }).optional(),
})
export type PlaceInput = z.infer<typeof placeSchema>

export const noticeSchema = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("price_changed"), was_cents: centsSchema, now_cents: centsSchema }),
  z.strictObject({ code: z.literal("quantity_left"), available: z.int() }),
  z.strictObject({ code: z.literal("unavailable") }),
])
export type Notice = z.infer<typeof noticeSchema>

export const basketLineSchema = z.strictObject({
  id: idSchema,
  variant_id: idSchema,
  handle: handleSchema,
  title: textSchema,
  variant_title: textSchema,
  picture: pictureSchema.nullable(),
  kind: kindSchema,
  operator: handleSchema,
  quantity: z.int(),
  max_quantity: z.int(),
  unit_price_cents: centsSchema,
  total_cents: centsSchema,
  /** France's contribution in the price of a new piece that goes to France; null where it is not shown. A piece. */
  eco_cents: centsSchema.nullable(),
  /** What changed since the line was added; told until the customer changes the line or orders. */
  notices: z.array(noticeSchema),
})
export type BasketLine = z.infer<typeof basketLineSchema>

/** One operator's part of the basket: it becomes one order. */
export const basketGroupSchema = z.strictObject({
  operator: makerSchema,
  seller_name: z.string(),
  line_ids: z.array(idSchema),
  items_cents: centsSchema,
  /** Open once country and postcode are known; pick-up is always among them. */
  delivery_options: z.array(deliveryOptionSchema),
  /** Ways of this workshop that do not reach that address, or do not hold these pieces. */
  unavailable_methods: z.array(methodSchema),
  /** The option chosen, if any. */
  delivery: chosenDeliverySchema.nullable(),
  /** The seller's VAT on this part; null until its destination is known. */
  vat: groupVatSchema.nullable(),
})
export type BasketGroup = z.infer<typeof basketGroupSchema>

export const basketSchema = z.strictObject({
  id: idSchema,
  locale: localeSchema,
  lines: z.array(basketLineSchema),
  groups: z.array(basketGroupSchema),
  contact: contactSchema.nullable(),
  buyer: buyerSchema,
  /** What the register of VAT numbers says of the buyer's; null where there is none to ask about. */
  vat_number_check: vatNumberCheckSchema.nullable(),
  address: addressSchema.nullable(),
  payment: paymentMethodSchema.nullable(),
  payment_methods: z.array(paymentMethodSchema),
  /** The discount code that counts now, if any. */
  discount_code: z.string().nullable(),
  totals: z.strictObject({
    items_cents: centsSchema,
    /** Taken off by a discount code; already shared out over the lines. */
    discount_cents: centsSchema,
    delivery_cents: centsSchema,
    /** VAT in the prices that this buyer does not pay. */
    vat_deducted_cents: centsSchema,
    /** What the customer pays: items - discount + delivery - VAT not charged. */
    total_cents: centsSchema,
    /** Number of pieces. */
    quantity: z.int(),
  }),
  /** What is still missing before it can be placed, in the order of the checkout. */
  missing: z.array(z.enum(["lines", "contact", "address", "delivery", "payment"])),
  /** Set once it was placed. */
  reference: z.string().nullable(),
})
export type Basket = z.infer<typeof basketSchema>
