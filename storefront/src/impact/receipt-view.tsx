import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { ImpactReceipt, ShopWords, StoryCard } from "@etabli/store-api"
import { wordLabel } from "@/catalogue/word-label"
import { StoryShelf } from "@/story/story-shelf"
import { ButtonLink } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"

type ReceiptViewProps = {
  receipt: ImpactReceipt
  stories: StoryCard[]
  words: ShopWords
  locale: Locale
  token: string
}

/** What one purchase is known to have done, and what nobody claims. */
export function ReceiptView({ receipt, stories, words, locale, token }: ReceiptViewProps) {
  const t = translator(locale, "impact")
  const { date, list, number } = formatter(regionOf(locale))
  const hours = (minutes: number) => number(minutes / 60)
  const named = (materials: string[]) => list(materials.map((material) => wordLabel(words, "material", material)))
  const order = `/${locale}/order/${encodeURIComponent(token)}`
  return (
    <div className="page-width max-w-3xl py-10">
      <p className="text-soft">
        {t("receipt.of_order", { reference: receipt.reference, date: date(receipt.placed_on) })}
      </p>
      <h1 className="mt-1 text-2xl">{t("receipt.title")}</h1>
      {receipt.pieces === 0 ? (
        <p className="mt-6">{t("receipt.nothing")}</p>
      ) : (
        <>
          <p className="mt-8 font-display text-3xl font-bold">
            {t("receipt.hours", { hours: hours(receipt.bench_minutes) })}
          </p>
          <p className="text-lg">{t("receipt.pieces", { count: receipt.pieces })}</p>
          <h2 className="mt-10 text-xl">{t("receipt.by_workshop")}</h2>
          <ul className="mt-4 flex flex-col gap-4">
            {receipt.operators.map((operator) => (
              <li key={operator.handle} className={classNames("rounded-lg p-5", tint(operator.tint).band)}>
                <p className="flex flex-wrap items-baseline justify-between gap-x-6">
                  <Link
                    href={`/${locale}/workshops/${operator.handle}`}
                    className="link font-display text-lg font-semibold"
                  >
                    {operator.name}, {operator.city}
                  </Link>
                  <strong>{t("receipt.line_hours", { hours: hours(operator.bench_minutes) })}</strong>
                </p>
                <ul className="mt-3">
                  {receipt.lines
                    .filter(({ maker }) => maker === operator.name)
                    .map((line) => (
                      <li key={line.handle} className="flex justify-between gap-6 border-t border-line-strong/40 py-2">
                        <span>
                          {line.quantity} × <LocalisedText text={line.title} locale={locale} mark={false} />
                          <span className="block text-sm">{named(line.materials)}</span>
                        </span>
                        <span className="tabular whitespace-nowrap">
                          {t("receipt.line_hours", { hours: hours(line.bench_minutes) })}
                        </span>
                      </li>
                    ))}
                </ul>
                <Link
                  href={`/${locale}/impact/${operator.handle}`}
                  className="link inline-flex min-h-11 items-center text-sm"
                >
                  {t("see_figures")}
                </Link>
              </li>
            ))}
          </ul>
          <p className="mt-6">
            <strong>{t("receipt.materials")}</strong> {named(receipt.materials)}
          </p>
        </>
      )}
      <StoryShelf title={storiesTitle(receipt, stories, locale)} stories={stories} locale={locale} className="mt-10" />
      <section aria-labelledby="not-claimed" className="mt-10 border-t border-line pt-6">
        <h2 id="not-claimed" className="text-xl">
          {t("receipt.not_claimed_title")}
        </h2>
        <p className="mt-2 max-w-text">{t("receipt.not_claimed")}</p>
        <p className="mt-2 max-w-text">
          {t("receipt.how")}{" "}
          <Link href={`/${locale}/impact#method`} className="link">
            {t("receipt.method")}
          </Link>
        </p>
      </section>
      <div className="mt-8 flex flex-wrap gap-3 print:hidden">
        <a
          href={`${order}/impact/pdf`}
          className="inline-flex min-h-12 items-center rounded bg-action px-5 py-2.5 font-semibold text-action-ink no-underline hover:bg-action-strong"
        >
          {t("receipt.pdf")}
        </a>
        <ButtonLink href={order} variant="quiet">
          {t("receipt.back")}
        </ButtonLink>
      </div>
    </div>
  )
}

function storiesTitle({ pieces }: ImpactReceipt, { length: count }: StoryCard[], locale: Locale): string {
  const t = translator(locale, "story")
  return pieces === 1 ? t(count === 1 ? "of_piece" : "of_piece_several") : t("of_pieces")
}
