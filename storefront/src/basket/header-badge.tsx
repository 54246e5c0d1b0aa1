import { type Locale, texts } from "@etabli/i18n"
import { BasketBadge } from "./basket-badge.client"

export function HeaderBadge({ locale }: { locale: Locale }) {
  const { basket_count_one: one, basket_count_other: other } = texts(locale, "common").nav
  return <BasketBadge labels={{ one, other }} />
}
