import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { BasketLine } from "@etabli/store-api"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { removeLine } from "./basket-actions"
import { EcoNote } from "./eco-note"
import { LineNotices } from "./line-notices"
import { QuantityForm } from "./quantity-form"

export function BasketLineRow({ locale, line }: { locale: Locale; line: BasketLine }) {
  const t = translator(locale, "basket")
  const unit = t("line.unit", { price: formatter(regionOf(locale)).money(line.unit_price_cents) })
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-3 py-5 sm:grid-cols-[6rem_1fr]">
      <Picture picture={line.picture} sizes="96px" className="rounded" />
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="font-text text-base font-semibold">
            <Link href={`/${locale}/pieces/${line.handle}`} className="link inline-block py-0.5">
              <LocalisedText text={line.title} locale={locale} />
            </Link>
          </h3>
          <Price cents={line.total_cents} locale={locale} className="font-semibold" />
        </div>
        <p className="text-sm text-soft">
          {line.variant_title.text ? (
            <>
              <LocalisedText text={line.variant_title} locale={locale} mark={false} />
              {" · "}
            </>
          ) : null}
          {translator(locale, "common")(`kind.${line.kind}`)}
          {line.quantity > 1 ? ` · ${unit}` : null}
        </p>
        <EcoNote locale={locale} line={line} />
        <LineNotices locale={locale} line={line} />
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <QuantityForm locale={locale} line={line} />
          <form action={removeLine}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="line" value={line.id} />
            <button
              type="submit"
              className="link min-h-11 px-1 text-sm"
              aria-label={t("line.remove_of", { title: line.title.text })}
            >
              {t("line.remove")}
            </button>
          </form>
        </div>
      </div>
    </li>
  )
}
