import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Review } from "@etabli/store-api"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { Paragraphs } from "@/ui/paragraphs"
import { Stars } from "./stars"

type ReviewItemProps = { review: Review; maker: string; locale: Locale; withPiece: boolean }

export function ReviewItem({ review, maker, locale, withPiece }: ReviewItemProps) {
  const t = translator(locale, "review")
  const { date } = formatter(regionOf(locale))
  const { rating, first_name, received_on, published_on, text, answer, piece } = review
  return (
    <li className="rounded-lg border border-line bg-raised p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars rating={rating} />
        <span className="font-semibold">{t("rating", { rating })}</span>
        <span className="inline-flex items-center gap-1 text-sm text-action">
          <Icon name="check" className="size-4" />
          {t("verified")}
        </span>
      </p>
      {withPiece ? (
        <p className="mt-2 text-sm">
          {t("about_piece")}{" "}
          <Link href={`/${locale}/pieces/${piece.handle}`} className="link">
            <LocalisedText text={piece.title} locale={locale} mark={false} />
          </Link>
        </p>
      ) : null}
      <Paragraphs text={text} locale={locale} className="mt-3 break-words" />
      <p className="mt-3 text-sm text-soft">
        <span className="font-semibold text-ink">{first_name ?? t("nameless")}</span> ·{" "}
        {t("dates", { received: date(received_on), published: date(published_on) })}
      </p>
      {answer ? (
        <div className="mt-4 border-l-4 border-wood pl-4">
          <p className="text-sm font-semibold">{t("answer", { name: maker, date: date(answer.on) })}</p>
          <Paragraphs text={answer.text} locale={locale} className="mt-1 break-words" />
        </div>
      ) : null}
    </li>
  )
}
