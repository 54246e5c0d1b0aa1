import {
  addressSchema,
  buyerSchema,
  centsSchema,
  impactReceiptSchema,
  ORDER_STATES,
  paymentMethodSchema,
  placedBasketSchema,
  placedOrderSchema,
  REVIEW_REFUSALS,
  textSchema,
} from "@etabli/store-api"
import { z } from "zod"

const webAddress = z.url({ protocol: /^https?$/ })
const instant = z.iso.datetime({ offset: true })

/** Of a receipt what a mail tells: the workshops' hours, and the materials by name, in the mail's language. */
const impactInShortSchema = impactReceiptSchema.pick({ operators: true }).extend({ materials: z.array(z.string()) })

export const basketConfirmationSchema = z.strictObject({
  basket: placedBasketSchema,
  order_url: webAddress,
  withdrawal_url: webAddress,
  terms_url: webAddress,
  /** What the purchase does, and the page that tells it at length. */
  impact: impactInShortSchema,
  impact_url: webAddress,
})
export type BasketConfirmation = z.infer<typeof basketConfirmationSchema>

export const operatorOrderSchema = z.strictObject({
  reference: z.string(),
  placed_at: instant,
  order: placedOrderSchema,
  customer: z.strictObject({
    email: z.string(),
    phone: z.string().nullable(),
    buyer: buyerSchema,
    address: addressSchema,
  }),
  payment_method: paymentMethodSchema,
  note: z.string().nullable(),
  dashboard_url: webAddress,
})
export type OperatorOrder = z.infer<typeof operatorOrderSchema>

export const readyForPickupSchema = z.strictObject({
  reference: z.string(),
  order: placedOrderSchema,
  place: z.strictObject({
    name: z.string(),
    street: z.string(),
    postal_code: z.string(),
    city: z.string(),
    opening: z.string(),
  }),
  /** What is left to pay on the spot; 0 when it is paid. */
  due_cents: centsSchema,
  order_url: webAddress,
})
export type ReadyForPickup = z.infer<typeof readyForPickupSchema>

export const CANCEL_REASONS = ["unpaid", "other"] as const
export const orderCancelledSchema = z.strictObject({
  reference: z.string(),
  order: placedOrderSchema,
  reason: z.enum(CANCEL_REASONS),
  /** What the workshop says about it; null where nobody did. */
  because: z.string().nullable(),
  /** What the customer gets back; 0 when nothing was paid. */
  refund_cents: centsSchema,
  /** Where the sister orders of the basket stand. */
  sister_states: z.array(z.enum(ORDER_STATES)),
  shop_url: webAddress,
})
export type OrderCancelled = z.infer<typeof orderCancelledSchema>

export const paymentReminderSchema = z.strictObject({
  reference: z.string(),
  /** Only the orders whose transfer has not come. */
  orders: z.array(placedOrderSchema).min(1),
  order_url: webAddress,
})
export type PaymentReminder = z.infer<typeof paymentReminderSchema>

export const passwordResetSchema = z.strictObject({
  email: z.string(),
  url: webAddress,
  minutes: z.int().min(1),
})
export type PasswordReset = z.infer<typeof passwordResetSchema>

export const withdrawalAcknowledgementSchema = z.strictObject({
  name: z.string(),
  number: z.string(),
  email: z.string(),
  part: z.string().nullable(),
  received_at: instant,
})
export type WithdrawalAcknowledgement = z.infer<typeof withdrawalAcknowledgementSchema>

export const operatorWithdrawalSchema = withdrawalAcknowledgementSchema.extend({
  order_number: z.string(),
  email_matches: z.boolean(),
  dashboard_url: webAddress,
})
export type OperatorWithdrawal = z.infer<typeof operatorWithdrawalSchema>

/** Sales of a seller to consumers in other member states, against the threshold of the year; net of VAT. */
export const sellerThresholdSchema = z.strictObject({
  seller_name: z.string(),
  year: z.int(),
  total_cents: centsSchema,
  limit_cents: centsSchema,
  crossed: z.boolean(),
})
export type SellerThreshold = z.infer<typeof sellerThresholdSchema>
const waitingSchema = z.strictObject({
  title: textSchema,
  maker: z.string(),
  piece_url: webAddress,
  /** The page of the entry: confirms, buys, leaves. */
  url: webAddress,
})

export const waitingConfirmSchema = waitingSchema
export type WaitingConfirm = z.infer<typeof waitingConfirmSchema>

export const waitingToldSchema = waitingSchema.extend({ kept_until: instant })
export type WaitingTold = z.infer<typeof waitingToldSchema>

export const newPromiseSchema = z.strictObject({ subject: z.string(), text: z.string(), order_url: webAddress })
export type NewPromise = z.infer<typeof newPromiseSchema>

export const memberInvitationSchema = z.strictObject({
  inviter: z.string(),
  /** What one is asked to belong to. */
  place: z.string(),
  role: z.enum(["platform", "manager", "lister", "accountant", "staff"]),
  days: z.number().int(),
  url: webAddress,
})
export type MemberInvitation = z.infer<typeof memberInvitationSchema>

export const orderShippedSchema = z.strictObject({
  order: placedOrderSchema,
  address: addressSchema,
  /** What left this time. */
  pieces: z.array(z.strictObject({ title: textSchema, quantity: z.int().min(1) })),
  tracking: z.strictObject({ carrier: z.string(), number: z.string(), url: webAddress.nullable() }),
  order_url: webAddress,
})
export type OrderShipped = z.infer<typeof orderShippedSchema>

export const orderRefundedSchema = z.strictObject({
  order: placedOrderSchema,
  amount_cents: centsSchema,
  /** The seller pays it back itself: it came by transfer or in cash. */
  by_hand: z.boolean(),
  reason: z.string(),
  order_url: webAddress,
})
export type OrderRefunded = z.infer<typeof orderRefundedSchema>

export const orderMessageSchema = z.strictObject({
  order: placedOrderSchema,
  subject: z.string(),
  text: z.string(),
  operator_email: z.string(),
  order_url: webAddress,
})
export type OrderMessage = z.infer<typeof orderMessageSchema>

export const exportReadySchema = z.strictObject({
  operator: z.string(),
  /** `YYYY-MM`. */
  month: z.string(),
  url: webAddress,
  expires_on: z.iso.date(),
})
export type ExportReady = z.infer<typeof exportReadySchema>

export const consentEndingSchema = z.strictObject({
  operator: z.string(),
  /** The name that is shown, never the other. */
  shown_name: z.string(),
  ends_on: z.iso.date(),
  /** Published stories that will go with it. */
  stories: z.int().min(1),
  dashboard_url: webAddress,
})
export type ConsentEnding = z.infer<typeof consentEndingSchema>

export const reviewInvitationSchema = z.strictObject({
  maker: z.string(),
  titles: z.array(textSchema).min(1),
  url: webAddress,
  /** How reviews are checked. */
  about_url: webAddress,
})
export type ReviewInvitation = z.infer<typeof reviewInvitationSchema>

export const reviewDecidedSchema = z.strictObject({
  title: z.string(),
  /** Null where it is published. */
  reason: z.enum(REVIEW_REFUSALS).nullable(),
  about_url: webAddress,
})
export type ReviewDecided = z.infer<typeof reviewDecidedSchema>

export const repairAskedSchema = z.strictObject({
  name: z.string(),
  email: z.string(),
  text: z.string(),
  has_photo: z.boolean(),
  title: z.string(),
  dashboard_url: webAddress,
})
export type RepairAsked = z.infer<typeof repairAskedSchema>

export const repairReceivedSchema = z.strictObject({
  title: z.string(),
  maker: z.string(),
  maker_email: z.string(),
})
export type RepairReceived = z.infer<typeof repairReceivedSchema>

export const accountUnusedSchema = z.strictObject({
  email: z.string(),
  last_used_on: z.iso.date(),
  /** The day before which signing in keeps it. */
  closes_on: z.iso.date(),
  sign_in_url: webAddress,
  privacy_url: webAddress,
})
export type AccountUnused = z.infer<typeof accountUnusedSchema>
