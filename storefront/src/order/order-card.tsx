import { type Locale, translator } from "@etabli/i18n"
import type { PlacedOrder } from "@etabli/store-api"
import { DeliveryPrice } from "@/basket/basket-totals"
import { EcoNote } from "@/basket/eco-note"
import { VatLines } from "@/basket/vat-lines"
import { AgreedDeliveryLines } from "@/checkout/agreed-delivery"
import { methodWithPlace } from "@/checkout/delivery-words"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { tint } from "@/ui/tint"
import { OrderStates } from "./order-states"

type OrderCardProps = { locale: Locale; order: PlacedOrder; orderedIn: Locale }

/** One workshop's order: what, in which state, handed over how and when. Its pieces are called as they were agreed. */
export function OrderCard({ locale, order, orderedIn }: OrderCardProps) {
  const t = translator(locale, "order")
  const { operator, delivery } = order
  return (
    <section aria-labelledby={order.id} className="overflow-hidden rounded-lg border border-line bg-raised">
      <div className={classNames("px-4 py-3 sm:px-5", tint(operator.tint).band)}>
        <h2 id={order.id} className="text-lg">
          {operator.name}, {operator.city}
        </h2>
        <p className="text-sm">
          {t("number", { number: order.number })} ·{" "}
          {translator(locale, "basket")("group.seller", { seller: order.seller_name })}
        </p>
      </div>
      <div className="px-4 sm:px-5">
        <OrderStates locale={locale} order={order} />
        {order.pickup_code ? (
          <p className="border-b border-line py-3">
            {t("pickup_code")} <strong className="font-mono whitespace-nowrap">{order.pickup_code}</strong>
          </p>
        ) : null}
        <ul className="divide-y divide-line">
          {order.lines.map((line) => (
            <OrderLine
              key={`${line.handle} ${line.variant_title.text}`}
              locale={locale}
              line={line}
              orderedIn={orderedIn}
            />
          ))}
        </ul>
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 border-t border-line py-4">
          {order.discount_cents > 0 ? (
            <>
              <dt>{t("totals.discount")}</dt>
              <dd className="text-right">
                −<Price cents={order.discount_cents} locale={locale} />
              </dd>
            </>
          ) : null}
          <dt>
            {methodWithPlace(locale, delivery.method, operator.city)}
            {isAwaited(order) ? <AgreedDeliveryLines locale={locale} delivery={delivery} /> : null}
          </dt>
          <dd className="text-right">
            <DeliveryPrice locale={locale} cents={delivery.price_cents} />
          </dd>
          {order.vat && order.vat.deducted_cents > 0 ? (
            <>
              <dt>{translator(locale, "vat")("deducted")}</dt>
              <dd className="text-right">
                −<Price cents={order.vat.deducted_cents} locale={locale} />
              </dd>
            </>
          ) : null}
          <dt className="font-semibold">{t("totals.order")}</dt>
          <dd className="text-right font-semibold">
            <Price cents={order.total_cents} locale={locale} />
          </dd>
        </dl>
        {order.vat ? (
          <div className="border-t border-line py-3">
            {order.vat.seller_vat_number ? (
              <p className="text-sm font-semibold">
                {translator(locale, "vat")("seller", {
                  seller: order.seller_name,
                  number: order.vat.seller_vat_number,
                })}
              </p>
            ) : null}
            <VatLines locale={locale} vat={order.vat} />
          </div>
        ) : null}
      </div>
    </section>
  )
}

/** What arrived, or never will, has no date to come. */
function isAwaited({ state }: PlacedOrder): boolean {
  return state !== "handed_over" && state !== "cancelled"
}

type OrderLineProps = Omit<OrderCardProps, "order"> & { line: PlacedOrder["lines"][number] }

function OrderLine({ locale, line, orderedIn }: OrderLineProps) {
  const { lang } = line.title
  return (
    <li className="grid grid-cols-[4rem_1fr_auto] gap-x-4 py-4">
      <Picture
        picture={line.picture}
        sizes="64px"
        className="rounded-sm"
        {...(lang !== locale && { altLanguage: lang })}
      />
      <div className="min-w-0">
        <p>
          {line.quantity} ×{" "}
          <Link href={`/${locale}/pieces/${line.handle}`} className="link inline-block font-semibold">
            <LocalisedText text={line.title} locale={locale} mark={lang !== orderedIn} />
          </Link>
        </p>
        {line.variant_title.text ? (
          <p className="text-sm text-soft">
            <LocalisedText text={line.variant_title} locale={locale} mark={false} />
          </p>
        ) : null}
        <EcoNote locale={locale} line={line} />
      </div>
      <Price cents={line.total_cents} locale={locale} />
    </li>
  )
}
