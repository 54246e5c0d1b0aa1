import "server-only"
import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { countrySchema, type DeliveryOption, idSchema, isPostcode } from "@etabli/store-api"
import { z } from "zod"
import { getDeliveryEstimate } from "@/backend/pieces.server"
import type { DeliveryAnswer, DeliveryRow } from "./delivery-rows"

const querySchema = z
  .object({ country: countrySchema, postal_code: z.string().trim().min(1).max(12), variant_id: idSchema })
  .refine(({ postal_code, country }) => isPostcode(postal_code, country), { path: ["postal_code"] })

type EstimateInput = { locale: Locale; handle: string; query: Record<string, unknown> }

/** Asks what delivering a piece costs, and says it in the visitor's language. */
export async function estimateDelivery({ locale, handle, query }: EstimateInput): Promise<DeliveryAnswer> {
  const t = translator(locale, "piece")
  const parsed = querySchema.safeParse(query)
  if (!parsed.success) return { ok: false, message: t("delivery.bad_postcode") }
  const { country, postal_code: postalCode, variant_id: variantId } = parsed.data
  const estimate = await getDeliveryEstimate({ handle, country, postalCode, variantId })
  if (!estimate.ok) {
    const isInput = estimate.error.code === "invalid_input"
    return { ok: false, message: t(isInput ? "delivery.bad_postcode" : "delivery.failed") }
  }
  const place = `${postalCode.toUpperCase()}, ${translator(locale, "common")(`country.${country}`)}`
  return {
    ok: true,
    title: t("delivery.result", { place }),
    rows: estimate.value.options.map((option) => toRow(option, locale)),
    none: t("delivery.none"),
  }
}

function toRow({ method, price_cents, promise }: DeliveryOption, locale: Locale): DeliveryRow {
  const { money, dateRange } = formatter(regionOf(locale))
  return {
    method: translator(locale, "common")(`method.${method}`),
    dates: dateRange(promise.from, promise.to),
    price: price_cents === 0 ? translator(locale, "piece")("delivery.free") : money(price_cents),
  }
}
