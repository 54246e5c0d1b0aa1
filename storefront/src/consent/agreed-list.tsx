import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { ConsentCard } from "@etabli/store-api"

/** What may be shown where: all that can be agreed to is listed, so that "nothing" is read and not guessed. */
export function AgreedList({ card: { agreed, from, to }, locale }: { card: ConsentCard; locale: Locale }) {
  const t = translator(locale, "consent")
  const { date, list } = formatter(regionOf(locale))
  return (
    <section className="mt-8">
      <h2 className="text-lg">{t("agreed")}</h2>
      <dl className="mt-2">
        {agreed.map(({ medium, channels }) => (
          <div key={medium} className="flex flex-wrap gap-x-4 border-b border-line py-2">
            <dt className="w-44 text-soft">{t(`medium.${medium}`)}</dt>
            <dd>{channels.length > 0 ? list(channels.map((channel) => t(`channel.${channel}`))) : t("nothing")}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">{t("period", { from: date(from), to: date(to) })}</p>
    </section>
  )
}
