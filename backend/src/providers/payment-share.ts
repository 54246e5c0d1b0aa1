import { centsFromDecimal } from "@etabli/money"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"

/** What a payment's data says of the order's share of a charge; a charge that is not shared yet has none. */
const shareSchema = z.object({ share_cents: z.int().optional(), refunded_cents: z.int().default(0) })

export function toCents(amount: BigNumberInput): number {
  return centsFromDecimal(MathBN.convert(amount).toFixed(2))
}

/**
 * The payment's data after a refund. Medusa lets a refund exceed what was captured by one cent, which would come out of
 * a neighbouring order's share: here it may not.
 * @throws MedusaError `invalid_data` when the refunds of this payment would exceed its share.
 */
export function refundFromShare(
  data: Record<string, unknown> | undefined,
  amount: BigNumberInput,
): Record<string, unknown> {
  const { share_cents, refunded_cents } = shareSchema.parse(data ?? {})
  const refunded = refunded_cents + toCents(amount)
  if (share_cents !== undefined && refunded > share_cents)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A refund cannot exceed the order's own share of the payment.",
    )
  return { ...data, refunded_cents: refunded }
}
