import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Recognition } from "@etabli/store-api"

/** What others have granted and anybody can look up; where there is nothing, that is said. */
export function RecognitionList({ recognitions, locale }: { recognitions: Recognition[]; locale: Locale }) {
  const t = translator(locale, "trust")
  if (recognitions.length === 0) return <p className="max-w-text text-soft">{t("recognition.none")}</p>
  return (
    <ul className="grid gap-5 sm:grid-cols-2" data-testid="recognitions">
      {recognitions.map((one) => (
        <li key={`${one.name} ${one.valid_from}`} className="rounded-lg border border-line bg-raised p-5">
          <p className="text-sm text-soft">
            {t(`recognition.kind.${one.kind}`)}
            {one.number ? ` · ${t("recognition.number", { number: one.number })}` : ""}
          </p>
          <p lang={langOf(one, locale)} className="mt-1 font-display text-lg leading-snug font-semibold">
            {one.name}
          </p>
          <p className="mt-1 text-sm">
            {t("recognition.by")} <span lang={langOf(one, locale)}>{one.issuing_body}</span>
          </p>
          <p className="mt-1 text-sm">{validity(one, locale)}</p>
          <p className="mt-2 text-sm">
            <a
              href={one.register_url}
              rel="external noopener nofollow"
              className="link inline-flex min-h-11 items-center"
            >
              {t("recognition.register")}
              <span lang={langOf(one, locale)} className="sr-only">
                {` ${one.name}`}
              </span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A name keeps the language of its body: who hears it read is told which, where it is another than the page's. */
function langOf({ language }: Recognition, locale: Locale): string | undefined {
  return language === locale ? undefined : language
}

function validity({ valid_from, valid_to }: Recognition, locale: Locale): string {
  const t = translator(locale, "trust")
  const { date } = formatter(regionOf(locale))
  if (valid_to === null) return t("recognition.since", { from: date(valid_from) })
  return t("recognition.from_to", { from: date(valid_from), to: date(valid_to) })
}
