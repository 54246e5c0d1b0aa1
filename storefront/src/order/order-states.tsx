import { type Locale, translator } from "@etabli/i18n"
import type { PlacedOrder } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"

const FETCHED = ["received", "preparing", "ready", "handed_over"] as const
const BROUGHT = ["received", "preparing", "shipped", "handed_over"] as const

/** How far the order has come, as a row of steps; a cancelled one says only that. */
export function OrderStates({ locale, order }: { locale: Locale; order: PlacedOrder }) {
  const t = translator(locale, "order")
  const payment = t(`payment_state.${order.payment_state}`)
  if (order.state === "cancelled") {
    return <p className="py-4 font-semibold text-signal">{`${t("state.cancelled")} · ${payment}`}</p>
  }
  const way = order.delivery.method.startsWith("pickup") ? FETCHED : BROUGHT
  const reached = way.findIndex((state) => state === order.state)
  return (
    <div className="border-b border-line py-4">
      <ol className="grid grid-cols-2 gap-x-4 gap-y-2 text-sm sm:grid-cols-4">
        {way.map((state, index) => (
          <li
            key={state}
            aria-current={index === reached ? "step" : undefined}
            className={classNames(
              "flex items-center gap-2 border-t-2 pt-2",
              index <= reached ? "border-action" : "border-line text-soft",
              index === reached && "font-semibold",
            )}
          >
            {index <= reached ? <Icon name="check" className="size-4 text-action" /> : null}
            {t(`state.${state}`)}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm">{payment}</p>
    </div>
  )
}
