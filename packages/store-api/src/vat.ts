import { z } from "zod"
import { centsSchema } from "./common.js"

/** One line of a seller's VAT as a document may show it: nothing of the margin scheme, no rate for what is exempt. */
export const vatRowSchema = z.strictObject({
  /** Whose VAT: ISO 3166-1 alpha-2, lower case. */
  country: z.string().length(2),
  /** 2100 is 21 %. */
  rate_basis_points: z.int().min(0).max(10_000),
  net_cents: centsSchema,
  vat_cents: centsSchema,
})

/** A seller's VAT on its part of a basket, goods and delivery together. */
export const groupVatSchema = z.strictObject({
  rows: z.array(vatRowSchema),
  /** What the law asks to be written, in the language of the document. */
  mentions: z.array(z.strictObject({ key: z.string(), text: z.string() })),
  /** VAT in the prices that this buyer does not pay. */
  deducted_cents: centsSchema,
  /** What the buyer pays for this part. */
  payable_cents: centsSchema,
  /** The number under which the seller sells here, if it has one. */
  seller_vat_number: z.string().nullable(),
})
export type GroupVat = z.infer<typeof groupVatSchema>

export const VAT_NUMBER_STATES = ["valid", "invalid", "silent"] as const
/** `silent`: the register did not answer, so VAT is charged and can be corrected later. */
export const vatNumberCheckSchema = z.strictObject({
  state: z.enum(VAT_NUMBER_STATES),
  asked_at: z.iso.datetime({ offset: true }),
})
export type VatNumberCheck = z.infer<typeof vatNumberCheckSchema>
