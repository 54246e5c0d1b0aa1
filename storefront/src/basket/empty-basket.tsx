import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { lastOrder } from "./last-order.server"

export async function EmptyBasket({ locale }: { locale: Locale }) {
  const t = translator(locale, "basket")
  const last = await lastOrder()
  return (
    <div className="mt-6 rounded-lg border border-line bg-raised px-6 py-12 text-center">
      <BasketDrawing />
      <h2 className="mt-6 text-xl">{t("empty.title")}</h2>
      <p className="mx-auto mt-2 max-w-md text-soft">{t("empty.text")}</p>
      <ButtonLink href={`/${locale}/pieces`} className="mt-6">
        {t("empty.action")}
      </ButtonLink>
      {last ? (
        <p className="mt-4">
          <Link href={`/${locale}/order/${last.token}`} className="link inline-flex min-h-11 items-center">
            {t("empty.last_order", { reference: last.reference })}
          </Link>
        </p>
      ) : null}
    </div>
  )
}

function BasketDrawing() {
  return (
    <svg viewBox="0 0 120 80" className="mx-auto w-32 text-wood" fill="none" stroke="currentColor" aria-hidden="true">
      <g strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M22 34h76l-7 34a4 4 0 0 1-4 3H33a4 4 0 0 1-4-3l-7-34Z" />
        <path d="M40 34 54 10m26 24L66 10M44 44l3 18m13-18v18m16-18-3 18M8 71h104" />
      </g>
    </svg>
  )
}
