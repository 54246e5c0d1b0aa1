import { z } from "zod"

/** Every refusal a shopper can meet. The storefront has a sentence for each in each language. */
export const ERROR_CODES = [
  "invalid_input",
  "too_large",
  "unreadable_body",
  "unsupported_language",
  "not_found",
  "gone",
  "link_expired",
  "too_many_requests",
  "sign_in_required",
  "basket_empty",
  "basket_incomplete",
  "basket_already_placed",
  "basket_full",
  "piece_unavailable",
  "quantity_unavailable",
  "price_changed",
  "promise_changed",
  "discount_unknown",
  "delivery_unavailable",
  "slot_unavailable",
  "vat_undecided",
  "payment_declined",
  "payment_unavailable",
  "placement_under_way",
  "wrong_code",
  "already_withdrawn",
  "server_error",
] as const
export const errorCodeSchema = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** Body of every answer that is not 2xx from our shopper routes. */
export const errorBodySchema = z.strictObject({
  error: z.strictObject({
    code: errorCodeSchema,
    /** Dotted paths of the fields at fault and a short code for each, when the input was at fault. */
    fields: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
    /** Lines at fault, with what is left of each. */
    lines: z.array(z.strictObject({ line_id: z.string(), title: z.string(), available: z.int() })).optional(),
  }),
})
export type ErrorBody = z.infer<typeof errorBodySchema>
