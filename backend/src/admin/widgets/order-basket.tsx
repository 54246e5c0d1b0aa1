import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { type AdminBasket, readBaskets } from "../baskets/read-baskets"
import { useFormats } from "../baskets/use-formats"

/** On an order: the basket it came from, who makes and who sells it, and its sister orders. */
export default function OrderBasket({ data: order }: DetailWidgetProps<AdminOrder>) {
  const { t, money } = useFormats()
  const { data } = useQuery({
    queryKey: ["etabli-basket-of-order", order.id],
    queryFn: () => readBaskets({ order_id: order.id }),
  })
  const basket = data?.baskets[0]
  const mine = basket?.orders.find(({ id }) => id === order.id)
  if (!basket || !mine) return null
  const facts = [
    [t("baskets.reference"), basket.reference],
    [t("order.operator"), mine.operator_name],
    [t("order.seller"), mine.seller_name],
    [t("order.share"), `${money(mine.total_cents)} / ${money(basket.total_cents)}`],
  ]
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("order.title")}
      </Heading>
      {facts.map(([label, value]) => (
        <div key={label} className="grid grid-cols-2 px-6 py-3">
          <Text size="small" weight="plus">
            {label}
          </Text>
          <Text size="small">{value}</Text>
        </div>
      ))}
      <SisterOrders orders={basket.orders.filter(({ id }) => id !== order.id)} />
    </Container>
  )
}

function SisterOrders({ orders }: { orders: AdminBasket["orders"] }) {
  const { t, money } = useFormats()
  return (
    <div className="px-6 py-3">
      <Text size="small" weight="plus">
        {orders.length > 0 ? t("order.sisters") : t("order.alone")}
      </Text>
      <ul>
        {orders.map((order) => (
          <li key={order.id} className="flex justify-between gap-4 py-1">
            <Text size="small">
              <Link className="text-ui-fg-base underline" to={`/orders/${order.id}`}>
                {order.number}
              </Link>{" "}
              {order.operator_name}
              {order.cancelled && ` (${t("order.cancelled")})`}
            </Text>
            <Text size="small" className="tabular-nums">
              {money(order.total_cents)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "etabli-order-basket" })
