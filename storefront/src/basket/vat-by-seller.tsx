import { type Locale, translator } from "@etabli/i18n"
import type { GroupVat } from "@etabli/store-api"
import { VatLines } from "./vat-lines"

type Part = { operator: { handle: string }; seller_name: string; vat: GroupVat | null }

/** Under a total: what each seller owes its own state. Nothing until a destination is known. */
export function VatBySeller({ locale, parts }: { locale: Locale; parts: readonly Part[] }) {
  const t = translator(locale, "vat")
  const decided = parts.flatMap(({ operator, seller_name, vat }) => (vat ? [{ operator, seller_name, vat }] : []))
  if (decided.length === 0) return <p className="mt-3 text-sm text-soft">{t("later")}</p>
  return (
    <section aria-label={t("title")} className="mt-4 flex flex-col gap-3 border-t border-line pt-3">
      {decided.map(({ operator, seller_name, vat }) => (
        <div key={operator.handle} className="flex flex-col gap-1">
          <p className="text-sm font-semibold">
            {vat.seller_vat_number ? t("seller", { seller: seller_name, number: vat.seller_vat_number }) : seller_name}
          </p>
          <VatLines locale={locale} vat={vat} withPayable />
        </div>
      ))}
    </section>
  )
}
