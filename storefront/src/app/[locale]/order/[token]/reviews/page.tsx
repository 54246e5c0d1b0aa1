import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { orThrow } from "@/backend/call-backend.server"
import { readReviewable } from "@/backend/reviews.server"
import { ReviewableList } from "@/reviews/reviewable-list"
import { Link } from "@/ui/link"

type PageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "review")("write.title"), robots: { index: false, follow: false } }
}

/** Opened from the order's page or from the letter of a week later; no account is needed. */
export default async function WriteReviewsPage({ params }: PageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const key = decodeURIComponent(token)
  const found = await readReviewable(key)
  if (!found.ok && found.error.status >= 400 && found.error.status < 429) notFound()
  const { lines } = orThrow(found)
  const t = translator(locale, "review")
  return (
    <div className="page-width max-w-3xl py-10">
      <h1 className="text-2xl">{t("write.title")}</h1>
      <p className="mt-3 max-w-text">{lines.length > 0 ? t("write.intro") : t("write.nothing_yet")}</p>
      <p className="mt-2">
        <Link href={`/${locale}/reviews`} className="link inline-flex min-h-11 items-center">
          {t("how")}
        </Link>
      </p>
      <ReviewableList lines={lines} token={key} locale={locale} />
      <p className="mt-8">
        <Link href={`/${locale}/order/${token}`} className="link inline-flex min-h-11 items-center">
          {t("write.back")}
        </Link>
      </p>
    </div>
  )
}
