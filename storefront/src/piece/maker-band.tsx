import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"

/** Who made it, in the workshop's own tint. */
export function MakerBand({ maker, locale }: { maker: OperatorCard; locale: Locale }) {
  const t = translator(locale, "piece")
  return (
    <section aria-labelledby="workshop" className={classNames("rounded-lg p-6 sm:p-10", tint(maker.tint).band)}>
      <h2 id="workshop" className="text-2xl">
        {maker.name}, {maker.city}
      </h2>
      <p className="mt-3 max-w-text text-lg">
        <LocalisedText text={maker.summary} locale={locale} />
      </p>
      <ButtonLink href={`/${locale}/workshops/${maker.handle}`} variant="quiet" className="mt-6">
        {t("workshop.more", { name: maker.name })}
      </ButtonLink>
    </section>
  )
}
