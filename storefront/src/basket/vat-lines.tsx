import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { GroupVat } from "@etabli/store-api"
import { Price } from "@/ui/price"

type VatLinesProps = {
  locale: Locale
  vat: GroupVat
  /** Says too what a net-paying buyer pays this seller, where no total of its own stands above. */
  withPayable?: boolean
}

/** One seller's VAT as it must be shown: by rate, or the words of the law where no rate and no amount may stand. */
export function VatLines({ locale, vat, withPayable = false }: VatLinesProps) {
  const t = translator(locale, "vat")
  const { rate, country, money } = formatter(regionOf(locale))
  return (
    <>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-sm text-soft">
        {vat.rows.map((row) => (
          <div key={`${row.country} ${String(row.rate_basis_points)}`} className="contents">
            <dt>
              {t("included", { rate: rate(row.rate_basis_points), country: country(row.country) })}
              <span className="block">{t("base", { net: money(row.net_cents) })}</span>
            </dt>
            <dd className="text-right">
              <Price cents={row.vat_cents} locale={locale} />
            </dd>
          </div>
        ))}
        {withPayable && vat.deducted_cents > 0 ? (
          <>
            <dt>{t("net")}</dt>
            <dd className="text-right">
              <Price cents={vat.payable_cents} locale={locale} />
            </dd>
          </>
        ) : null}
      </dl>
      {vat.mentions.map(({ key, text }) => (
        <p key={key} className="text-sm text-soft">
          {text}
        </p>
      ))}
    </>
  )
}
