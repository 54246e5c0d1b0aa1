import { z } from "zod"
import { addressSchema, buyerSchema, paymentMethodSchema } from "./basket.js"
import { centsSchema, dateSchema, handleSchema, idSchema, localeSchema, pictureSchema, textSchema } from "./common.js"
import { agreedDeliverySchema } from "./delivery.js"
import { makerSchema } from "./piece.js"
import { groupVatSchema, vatNumberCheckSchema } from "./vat.js"

/** Answer of `POST /store/baskets/:id/place`; refusals come as an error body with a 4xx. */
export const placedSchema = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("placed"),
    reference: z.string(),
    /** Opens `GET /store/placed/:token`; the signed link of the mails. */
    token: z.string(),
  }),
  /** The payer must do one more thing (3-D Secure); then `place` is called again. */
  z.strictObject({ status: z.literal("action_required"), action_url: z.string() }),
])
export type Placed = z.infer<typeof placedSchema>

export const ORDER_STATES = ["received", "preparing", "ready", "shipped", "handed_over", "cancelled"] as const
export const PAYMENT_STATES = ["awaiting", "authorised", "paid", "refunded", "cancelled"] as const

export const placedOrderSchema = z.strictObject({
  id: idSchema,
  /** What a person reads and says: `ET-7K3M9Q-1`. */
  number: z.string(),
  operator: makerSchema,
  seller_name: z.string(),
  state: z.enum(ORDER_STATES),
  payment_state: z.enum(PAYMENT_STATES),
  lines: z.array(
    z.strictObject({
      handle: handleSchema,
      title: textSchema,
      variant_title: textSchema,
      picture: pictureSchema.nullable(),
      quantity: z.int(),
      unit_price_cents: centsSchema,
      total_cents: centsSchema,
      /** France's contribution in the price of one piece; null where it is not shown. */
      eco_cents: centsSchema.nullable(),
    }),
  ),
  delivery: agreedDeliverySchema,
  /** What to say when fetching it; null where it is brought, was handed over or is cancelled. */
  pickup_code: z.string().nullable(),
  items_cents: centsSchema,
  discount_cents: centsSchema,
  total_cents: centsSchema,
  /** As it was decided on the day of the order; null for orders from before VAT was shown. */
  vat: groupVatSchema.nullable(),
  /** For a bank transfer: this seller's own account, its share, the reference that finds it, and until when. */
  transfer: z
    .strictObject({
      beneficiary: z.string(),
      iban: z.string(),
      bic: z.string(),
      structured_reference: z.string(),
      due: dateSchema,
    })
    .nullable(),
})
export type PlacedOrder = z.infer<typeof placedOrderSchema>

/** `GET /store/placed/:token`: the whole purchase as the customer may see it again. */
export const placedBasketSchema = z.strictObject({
  reference: z.string(),
  locale: localeSchema,
  placed_at: z.iso.datetime({ offset: true }),
  email: z.string(),
  buyer: buyerSchema,
  /** What the register said of the buyer's VAT number when it was ordered. */
  vat_number_check: vatNumberCheckSchema.nullable(),
  address: addressSchema,
  payment_method: paymentMethodSchema,
  orders: z.array(placedOrderSchema),
  totals: z.strictObject({
    items_cents: centsSchema,
    discount_cents: centsSchema,
    delivery_cents: centsSchema,
    /** VAT in the prices that this buyer did not pay. */
    vat_deducted_cents: centsSchema,
    total_cents: centsSchema,
  }),
})
export type PlacedBasket = z.infer<typeof placedBasketSchema>

/** `GET /store/customers/me/baskets` (Bearer token of the customer). */
export const customerBasketsSchema = z.strictObject({
  baskets: z.array(
    z.strictObject({
      reference: z.string(),
      token: z.string(),
      placed_at: z.iso.datetime({ offset: true }),
      total_cents: centsSchema,
      quantity: z.int(),
      operators: z.array(z.string()),
    }),
  ),
})
