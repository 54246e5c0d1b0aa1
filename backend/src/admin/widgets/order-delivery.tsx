import { formatter, isLocale, regionOf } from "@etabli/i18n"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { type Agreed, readAgreed } from "../orders/agreed-delivery"

/** On an order: how and when its pieces come, the time agreed, the floor and the lift. */
export default function OrderDelivery({ data: order }: DetailWidgetProps<AdminOrder>) {
  const { t } = useFormats()
  const facts = useFacts()
  const agreed = readAgreed(order.shipping_methods?.[0]?.data)
  if (!agreed) return null
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("order_delivery.title")}
      </Heading>
      {facts(agreed).map(([label, value]) => (
        <div key={label} className="grid grid-cols-2 px-6 py-3">
          <Text size="small" weight="plus">
            {label}
          </Text>
          <Text size="small">{value}</Text>
        </div>
      ))}
    </Container>
  )
}

function useFacts() {
  const { t, language } = useFormats()
  const tag = language.slice(0, 2)
  const format = formatter(regionOf(isLocale(tag) ? tag : "en"))
  return ({ method, promise, slot, floor, lift }: Agreed): [string, string][] => [
    [t("order_delivery.how"), t(`order_delivery.method.${method}`)],
    [t("order_delivery.promised"), format.dateRange(promise.from, promise.to)],
    ...(slot ? [[t("order_delivery.slot"), format.slot(slot)] satisfies [string, string]] : []),
    ...(floor === undefined ? [] : stairs(floor, lift ?? false)),
  ]
  function stairs(floor: number, lift: boolean): [string, string][] {
    return [
      [t("order_delivery.floor"), floor === 0 ? t("order_delivery.ground") : String(floor)],
      [t("order_delivery.lift"), t(lift ? "order_delivery.with_lift" : "order_delivery.no_lift")],
    ]
  }
}

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "etabli-order-delivery" })
