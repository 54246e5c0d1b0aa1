import "server-only"
import { type Locale, translator } from "@etabli/i18n"
import { countrySchema, idSchema, MAX_FLOOR, postcodeFault, tidyPostcode } from "@etabli/store-api"
import { z } from "zod"
import { getDeliveryEstimate } from "@/backend/pieces.server"
import { postcodeSentence } from "@/forms/problem-sentences"
import type { DeliveryAnswer } from "./delivery-rows"
import { estimateNotes, estimateRow } from "./estimate-words"

const querySchema = z.object({
  country: countrySchema,
  postal_code: z.string().trim().min(1).max(16),
  variant_id: idSchema,
  floor: z.coerce.number().int().min(0).max(MAX_FLOOR).catch(0),
  /** As a ticked box says it. */
  lift: z
    .literal("yes")
    .optional()
    .catch(undefined)
    .transform((ticked) => ticked !== undefined),
})

type EstimateInput = { locale: Locale; handle: string; query: Record<string, unknown> }

/** Asks what delivering a piece costs, and says it in the visitor's language. */
export async function estimateDelivery({ locale, handle, query }: EstimateInput): Promise<DeliveryAnswer> {
  const t = translator(locale, "piece")
  const parsed = querySchema.safeParse(query)
  if (!parsed.success) return { ok: false, message: t("delivery.bad_postcode") }
  const { country, postal_code, variant_id: variantId, floor, lift } = parsed.data
  const fault = postcodeFault(postal_code, country)
  if (fault) return { ok: false, message: postcodeSentence(locale, fault, country) }
  const postalCode = tidyPostcode(postal_code, country)
  const estimate = await getDeliveryEstimate({ handle, country, postalCode, variantId, floor, lift })
  if (!estimate.ok) {
    const isInput = estimate.error.code === "invalid_input"
    return { ok: false, message: t(isInput ? "delivery.bad_postcode" : "delivery.failed") }
  }
  const place = `${postalCode}, ${translator(locale, "common")(`country.${country}`)}`
  return {
    ok: true,
    title: t("delivery.result", { place }),
    rows: estimate.value.options.map((option) => estimateRow(locale, option, { floor, lift })),
    asksStairs: estimate.value.options.some(({ method, stairs }) => method === "van" && stairs !== null),
    notes: estimateNotes(locale, estimate.value),
  }
}
