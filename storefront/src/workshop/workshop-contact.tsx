import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Operator } from "@etabli/store-api"
import type { ReactNode } from "react"
import { Icon, type IconName } from "@/ui/icon"
import { LocalisedText } from "@/ui/localised-text"
import { countryName } from "./workshop-card"

type WorkshopContactProps = { operator: Operator; locale: Locale }

export function WorkshopContact({ operator, locale }: WorkshopContactProps) {
  const t = translator(locale, "operator")
  const { list } = formatter(regionOf(locale))
  return (
    <aside id="contact" aria-labelledby="contact-title" className="scroll-mt-32">
      <h2 id="contact-title" className="text-xl">
        {t("contact")}
      </h2>
      <dl className="mt-4 flex flex-col gap-4">
        <Row icon="pin" name={t("address")}>
          <address className="not-italic">
            {operator.street}
            <br />
            {operator.postal_code} {operator.city}, {countryName(operator.country, locale)}
          </address>
        </Row>
        <Row icon="clock" name={t("opening")}>
          <LocalisedText text={operator.opening} locale={locale} />
        </Row>
        <Row icon="mail" name={t("contact")}>
          <a href={`mailto:${operator.email}`} className="link break-all">
            {operator.email}
          </a>
          <br />
          <a href={`tel:${operator.phone.replaceAll(/[^+\d]/g, "")}`} className="link whitespace-nowrap">
            {operator.phone}
          </a>
        </Row>
        <Row icon="account" name={t("languages")}>
          {list(operator.languages.map((language) => t(`language.${language}`)))}
        </Row>
      </dl>
      {operator.shop ? <p className="mt-4">{t("seen_in_roubaix")}</p> : null}
      <p className="mt-4">{t("bespoke")}</p>
      <Seller operator={operator} locale={locale} />
    </aside>
  )
}

function Row({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="mt-0.5">
        <Icon name={icon} className="size-5 text-wood-ink" />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

/** Who the contract is with: the trader's identity, as consumer law asks. */
function Seller({ operator, locale }: WorkshopContactProps) {
  const t = translator(locale, "operator")
  const { seller } = operator
  return (
    <section className="mt-6 border-t border-line pt-5 text-sm">
      <h3 className="text-base">{t("seller.title")}</h3>
      <p className="mt-1 text-soft">{t("seller.body")}</p>
      <p className="mt-3">
        {seller.name}, {seller.legal_form}
        <br />
        {seller.street}, {seller.postal_code} {seller.city}, {countryName(seller.country, locale)}
        <br />
        {t("seller.register", { number: seller.register_number })}
        {seller.vat_number ? (
          <>
            <br />
            {t("seller.vat", { number: seller.vat_number })}
          </>
        ) : null}
      </p>
      <p className="mt-3 text-soft">{t("seller.trader")}</p>
    </section>
  )
}
