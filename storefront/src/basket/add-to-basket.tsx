import { type Locale, translator } from "@etabli/i18n"
import type { ReactNode } from "react"
import { AddToBasketForm } from "./add-to-basket.client"

type AddToBasketProps = {
  locale: Locale
  /** Fields of the form: `variant_id` (hidden or a choice) and, where more than one may be bought, `quantity`. */
  children: ReactNode
  disabled?: boolean
}

/** The form of a piece's page. A plain POST without script; with it, the badge counts at once. */
export function AddToBasket({ locale, children, disabled = false }: AddToBasketProps) {
  const t = translator(locale, "basket")
  const labels = {
    action: t("add.action"),
    pending: t("add.pending"),
    done: t("add.done"),
    open: t("add.open"),
    failed: t("add.failed"),
  }
  return (
    <AddToBasketForm locale={locale} labels={labels} disabled={disabled}>
      {children}
    </AddToBasketForm>
  )
}
