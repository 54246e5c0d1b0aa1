import { type Locale, translator } from "@etabli/i18n"
import type { Impact, ImpactFigures } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { tint } from "@/ui/tint"
import { IndicatorSection } from "./indicator-section"
import { monthName } from "./shown"

type ImpactViewProps = {
  impact: Impact
  locale: Locale
  /** Handle of the one workshop that is told of; null for all together. */
  of: string | null
}

/** What the workshops counted: each number with its plot, its method and its limits. */
export function ImpactView({ impact, locale, of }: ImpactViewProps) {
  const t = translator(locale, "impact")
  const { months } = impact
  const operator = impact.operators.find(({ handle }) => handle === of)
  const figures = operator ? operator.figures : impact.whole
  const [first, last] = [months[0], months.at(-1)]
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{operator ? t("of", { name: operator.name }) : t("title")}</h1>
      <p className="mt-3 max-w-text text-lg text-soft">{t("intro")}</p>
      <WhichOne impact={impact} locale={locale} of={of} />
      {operator ? (
        <p className="mt-4">
          <Link href={`/${locale}/workshops/${operator.handle}`} className="link inline-flex min-h-11 items-center">
            {t("see_workshop")}
          </Link>
        </p>
      ) : null}
      {first && last ? (
        <>
          <h2 className="mt-12 text-2xl">
            {operator ? operator.name : t("all")},{" "}
            <span className="font-normal">
              {t("period", { from: monthName(first, locale), to: monthName(last, locale) })}
            </span>
          </h2>
          <p className="mt-2 max-w-text">{t("not_proof")}</p>
          <Figures impact={impact} figures={figures} locale={locale} />
          <Downloads locale={locale} />
        </>
      ) : (
        <p className="mt-8">{t("nothing_yet")}</p>
      )}
      <section id="method" aria-labelledby="method-title" className="mt-14 scroll-mt-32 border-t border-line pt-8">
        <h2 id="method-title" className="text-2xl">
          {t("method_title")}
        </h2>
        <div className="mt-3 flex max-w-text flex-col gap-3">
          <p>{t("method")}</p>
          <p>{t("small_groups")}</p>
          <p>{t("receipt.not_claimed")}</p>
        </div>
      </section>
    </div>
  )
}

/** All together, or one workshop: links, so that each has its address. */
function WhichOne({ impact, locale, of }: ImpactViewProps) {
  const t = translator(locale, "impact")
  const links = [
    { href: `/${locale}/impact`, text: t("all"), isHere: of === null, dot: "bg-wood" },
    ...impact.operators.map(({ handle, name, tint: colour }) => ({
      href: `/${locale}/impact/${handle}`,
      text: name,
      isHere: of === handle,
      dot: tint(colour).dot,
    })),
  ]
  return (
    <nav aria-label={t("by_workshop")} className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {links.map(({ href, text, isHere, dot }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isHere ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 rounded border px-3 no-underline",
                isHere ? "border-ink bg-raised font-semibold" : "border-line hover:border-ink",
              )}
            >
              <span className={classNames("size-2.5 rounded-full", dot)} aria-hidden="true" />
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Figures({ impact, figures, locale }: { impact: Impact; figures: ImpactFigures; locale: Locale }) {
  return (
    <div className="mt-8 flex flex-col gap-10">
      {impact.indicators.map((indicator) => {
        const figure = figures[indicator.id]
        return figure && !isEmpty(figure) ? (
          <IndicatorSection
            key={indicator.id}
            indicator={indicator}
            figure={figure}
            months={impact.months}
            locale={locale}
          />
        ) : null
      })}
    </div>
  )
}

/** A workshop that reuses no material says nothing of kilos. */
function isEmpty(figure: ImpactFigures[string]): boolean {
  return figure.shape === "monthly" && figure.total === 0
}

function Downloads({ locale }: { locale: Locale }) {
  const t = translator(locale, "impact")
  const link = "link inline-flex min-h-11 items-center"
  return (
    <p className="mt-10 flex flex-wrap items-center gap-x-6">
      <strong>{t("download")}</strong>
      <a href={`/${locale}/impact/figures.csv`} className={link}>
        {t("csv")}
      </a>
      <a href={`/${locale}/impact/figures.json`} className={link}>
        {t("json")}
      </a>
    </p>
  )
}
