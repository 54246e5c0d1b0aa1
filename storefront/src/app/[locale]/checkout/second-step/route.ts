import { isLocale } from "@etabli/i18n"
import { afterSecondStep } from "@/checkout/second-step.server"

/** Where a bank sends the payer back to, whatever they answered there. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const location = await afterSecondStep(locale)
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } })
}
