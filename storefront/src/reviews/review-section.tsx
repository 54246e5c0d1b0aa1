import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Reviews } from "@etabli/store-api"
import { Link } from "@/ui/link"
import { ReviewItem } from "./review-item"

type ReviewSectionProps = {
  reviews: Reviews
  maker: string
  locale: Locale
  /** Says of which piece each is, where there are several. */
  withPiece?: boolean
}

/** Reviews of people who bought and received the piece, newest first, and how they came here. */
export function ReviewSection({ reviews, maker, locale, withPiece = false }: ReviewSectionProps) {
  const t = translator(locale, "review")
  const { summary, reviews: list } = reviews
  return (
    <section aria-labelledby="reviews" id="reviews-of" className="scroll-mt-32" data-testid="reviews">
      <h2 id="reviews" className="text-2xl">
        {t("title")}
      </h2>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {summary.average_tenths === null ? null : (
          <strong className="font-display text-xl">
            {t("average", { average: formatter(regionOf(locale)).number(summary.average_tenths / 10) })}
          </strong>
        )}
        {summary.count > 0 ? <span>{t("count", { count: summary.count })}</span> : null}
        {summary.count > 0 && summary.average_tenths === null ? (
          <span className="text-soft">{t("no_average")}</span>
        ) : null}
      </p>
      {summary.count === 0 ? <p className="max-w-text text-soft">{t("none")}</p> : null}
      <ul className="mt-6 grid gap-6 lg:grid-cols-2">
        {list.map((review) => (
          <ReviewItem key={review.id} review={review} maker={maker} locale={locale} withPiece={withPiece} />
        ))}
      </ul>
      <p className="mt-4">
        <Link href={`/${locale}/reviews`} className="link inline-flex min-h-11 items-center">
          {t("how")}
        </Link>
      </p>
    </section>
  )
}
