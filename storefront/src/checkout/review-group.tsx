import { type Locale, translator } from "@etabli/i18n"
import type { Basket, BasketGroup, BasketLine } from "@etabli/store-api"
import { DeliveryPrice } from "@/basket/basket-totals"
import { EcoNote } from "@/basket/eco-note"
import { LineNotices } from "@/basket/line-notices"
import { classNames } from "@/ui/class-names"
import { LocalisedText } from "@/ui/localised-text"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { tint } from "@/ui/tint"
import { AgreedDeliveryLines } from "./agreed-delivery"
import { methodWithPlace } from "./delivery-words"

type ReviewGroupProps = { locale: Locale; basket: Basket; group: BasketGroup }

/** One workshop's part: it becomes one order. */
export function ReviewGroup({ locale, basket, group }: ReviewGroupProps) {
  const { operator, seller_name, delivery } = group
  const lines = basket.lines.filter((line) => group.line_ids.includes(line.id))
  return (
    <section className="overflow-hidden rounded border border-line bg-raised">
      <div className={classNames("px-4 py-2", tint(operator.tint).band)}>
        <h3 className="text-base">
          {operator.name}, {operator.city}
        </h3>
        <p className="text-sm">{translator(locale, "basket")("group.seller", { seller: seller_name })}</p>
      </div>
      <ul className="divide-y divide-line px-4">
        {lines.map((line) => (
          <ReviewLine key={line.id} locale={locale} line={line} />
        ))}
      </ul>
      {delivery ? (
        <div className="flex items-baseline justify-between gap-4 border-t border-line px-4 py-3 text-sm">
          <p>
            {methodWithPlace(locale, delivery.method, operator.city)}
            <AgreedDeliveryLines locale={locale} delivery={delivery} />
          </p>
          <span>
            <DeliveryPrice locale={locale} cents={delivery.price_cents} />
          </span>
        </div>
      ) : null}
    </section>
  )
}

function ReviewLine({ locale, line }: { locale: Locale; line: BasketLine }) {
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] gap-x-3 py-3">
      <Picture picture={line.picture} sizes="56px" className="rounded-sm" />
      <div className="min-w-0">
        <p className="font-semibold">
          {line.quantity} × <LocalisedText text={line.title} locale={locale} />
        </p>
        <p className="text-sm text-soft">
          {line.variant_title.text ? (
            <>
              <LocalisedText text={line.variant_title} locale={locale} mark={false} />
              {" · "}
            </>
          ) : null}
          {translator(locale, "common")(`kind.${line.kind}`)}
        </p>
        <EcoNote locale={locale} line={line} />
        <LineNotices locale={locale} line={line} withRemove />
      </div>
      <Price cents={line.total_cents} locale={locale} />
    </li>
  )
}
