import { z } from "zod"
import { localeSchema } from "./common.js"

/**
 * `POST /store/withdrawals`: the statement of Directive 2011/83 art. 11a. Nothing more may be demanded than who, which
 * contract and where the acknowledgement goes; `part` names the pieces when it is not all of them.
 */
export const withdrawalSchema = z.strictObject({
  locale: localeSchema,
  name: z.string().trim().min(1).max(120),
  /** Reference of the purchase or number of one of its orders, as a person writes it. */
  number: z.string().trim().min(1).max(40),
  email: z
    .email()
    .max(254)
    .transform((value) => value.toLowerCase()),
  part: z.string().trim().min(1).max(500).optional(),
})
export type Withdrawal = z.infer<typeof withdrawalSchema>

/** Its answer: when it was received, as the acknowledgement says it too. */
export const withdrawalReceiptSchema = z.strictObject({ received_at: z.iso.datetime({ offset: true }) })
export type WithdrawalReceipt = z.infer<typeof withdrawalReceiptSchema>
