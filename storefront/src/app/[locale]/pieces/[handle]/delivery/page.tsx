import { type Locale, translator } from "@etabli/i18n"
import { countrySchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getPiece } from "@/backend/pieces.server"
import { DeliveryFields } from "@/piece/delivery-fields"
import { DeliveryRows } from "@/piece/delivery-rows"
import { StairsFields } from "@/piece/stairs-fields"
import { estimateDelivery } from "@/piece/estimate-delivery.server"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

type PageProps = {
  params: Promise<{ locale: Locale; handle: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator((await params).locale, "piece")("delivery.title"), robots: { index: false } }
}

/** The delivery estimate as a page, for who has no script. */
export default async function DeliveryPage({ params, searchParams }: PageProps) {
  const [{ locale, handle }, query] = [await params, await searchParams]
  const piece = await getPiece(locale, handle)
  if (!piece) notFound()
  const t = translator(locale, "piece")
  const answer = await estimateDelivery({ locale, handle, query })
  const country = countrySchema.safeParse(query.country).data
  return (
    <div className="page-width py-12">
      <h1 className="text-2xl">{t("delivery.for_piece", { title: piece.title.text })}</h1>
      <form method="get" className="mt-6 grid max-w-xl grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <DeliveryFields
          locale={locale}
          variantId={String(query.variant_id ?? piece.variants[0]?.id)}
          postalCode={String(query.postal_code ?? "")}
          {...(country && { country })}
        />
        {answer.ok && answer.asksStairs ? (
          <StairsFields locale={locale} floor={String(query.floor ?? "0")} lift={query.lift === "yes"} />
        ) : null}
        <Button type="submit" variant="quiet" className="col-span-2 sm:col-span-1 sm:col-start-3">
          {t("delivery.submit")}
        </Button>
      </form>
      <div className="mt-6 max-w-xl">
        <DeliveryRows answer={answer} />
      </div>
      <Link href={`/${locale}/pieces/${handle}`} className="link mt-8 inline-flex min-h-11 items-center gap-2">
        <Icon name="chevron-left" className="size-4" />
        {t("delivery.back")}
      </Link>
    </div>
  )
}
