import { formatter, isLocale, type Locale, regionOf, translator } from "@etabli/i18n"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"

const toldSchema = z.object({ seller: z.string(), place: z.string(), country: z.string() })

/**
 * What the database said when stock was put where its seller is not registered for VAT, as a sentence for whoever typed
 * it: the dashboard shows a refusal's message as it comes.
 */
export function foreignStockSentence(error: unknown, locale: Locale): string | null {
  const [, json] = /foreign_stock (\{.*?\})/.exec(messageOf(error)) ?? []
  if (!json) return null
  const { seller, place, country } = toldSchema.parse(JSON.parse(json))
  const name = formatter(regionOf(locale)).country(country)
  return translator(locale, "vat")("foreign_stock", { seller, place, country: name })
}

/** A flow hands on what a step threw as a plain object. */
function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : ""
}

/** Answers such a refusal; false where the error is another. */
export function answerForeignStock(error: unknown, req: MedusaRequest, res: MedusaResponse): boolean {
  const message = foreignStockSentence(error, localeOfDashboard(req.headers))
  if (message === null) return false
  const fields = [{ path: "stocked_quantity", code: "foreign_stock" }]
  res.status(400).json({ type: MedusaError.Types.NOT_ALLOWED, message, fields })
  return true
}

/** The language chosen in the dashboard, which keeps it in a cookie; else the browser's. */
export function localeOfDashboard({ cookie = "", ...headers }: MedusaRequest["headers"]): Locale {
  const [, chosen] = /(?:^|;\s*)lng=([a-z]{2})/.exec(cookie) ?? []
  const wanted = [chosen, ...(headers["accept-language"] ?? "").split(",").map((tag) => tag.trim().slice(0, 2))]
  return wanted.find((tag): tag is Locale => tag !== undefined && isLocale(tag)) ?? "fr"
}
