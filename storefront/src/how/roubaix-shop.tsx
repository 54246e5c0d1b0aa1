import { type Locale, translator } from "@etabli/i18n"
import type { Operator } from "@etabli/store-api"
import { ROUBAIX_SHOP } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { LocalisedText } from "@/ui/localised-text"
import { countryName } from "@/workshop/workshop-card"

/** The shared shop, at its host's. */
export function RoubaixShop({ host, locale }: { host: Operator; locale: Locale }) {
  const t = translator(locale, "operator")
  return (
    <section id="roubaix" aria-labelledby="roubaix-title" className="scroll-mt-28 rounded-lg bg-moss-band p-6 sm:p-10">
      <h2 id="roubaix-title" className="text-2xl">
        {t("how.roubaix.title")}
      </h2>
      <p className="mt-3 max-w-text text-lg">{t("how.roubaix.body")}</p>
      <div className="mt-6 flex flex-col gap-3">
        <p className="flex gap-3">
          <Icon name="pin" className="mt-0.5 size-5" />
          {host.name}, {host.street}, {host.postal_code} {host.city}, {countryName(host.country, locale)}
        </p>
        <p className="flex gap-3">
          <Icon name="clock" className="mt-0.5 size-5" />
          <span>
            <LocalisedText text={host.opening} locale={locale} />
          </span>
        </p>
      </div>
      <ButtonLink href={`/${locale}/pieces?pickup=${ROUBAIX_SHOP}`} className="mt-7">
        {t("how.roubaix.pieces")}
      </ButtonLink>
    </section>
  )
}
