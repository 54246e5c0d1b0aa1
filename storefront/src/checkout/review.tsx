import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import { BasketTotals } from "@/basket/basket-totals"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"
import { placeOrder } from "./place-actions"
import { placeSpec } from "./place-spec"
import { ReviewGroup } from "./review-group"

/** What is bought, from whom, for how much and by when, just above the one button that orders (CRD art. 8(2)). */
export function Review({ locale, basket }: { locale: Locale; basket: Basket }) {
  const t = translator(locale, "checkout")
  return (
    <>
      <p className="text-soft">{t("review.hint")}</p>
      <div className="mt-5 flex flex-col gap-5">
        {basket.groups.map((group) => (
          <ReviewGroup key={group.operator.handle} locale={locale} basket={basket} group={group} />
        ))}
      </div>
      <div className="my-5 rounded border border-line bg-raised px-4 pb-4">
        <BasketTotals locale={locale} basket={basket} />
      </div>
      {basket.buyer.type === "consumer" ? (
        <p className="mb-5">
          {t("review.withdrawal")}{" "}
          <Link href={`/${locale}/legal/terms#withdrawal`} className="link inline-block py-1">
            {t("review.withdrawal_link")}
          </Link>
        </p>
      ) : null}
      <ActionForm id="place" action={placeOrder} spec={placeSpec(locale, basket)} />
    </>
  )
}
