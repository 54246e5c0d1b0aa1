import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminBasket } from "./read-baskets"
import { useFormats } from "./use-formats"

const COLOURS = { awaiting: "orange", partly_paid: "orange", paid: "green", cancelled: "red" } as const

/** One basket: who bought what from whom, and whether it is paid. */
export function BasketRow({ basket }: { basket: AdminBasket }) {
  const { t, money, moment } = useFormats()
  return (
    <Table.Row>
      <Table.Cell className="font-mono">{basket.reference}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{moment(basket.placed_at)}</Table.Cell>
      <Table.Cell className="py-2">
        <Text size="small">{basket.customer_name}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {basket.email}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <ul>
          {basket.orders.map((order) => (
            <li key={order.id} className="whitespace-nowrap">
              <Link className="text-ui-fg-base underline" to={`/orders/${order.id}`}>
                {order.number}
              </Link>{" "}
              {order.operator_name}
              {order.cancelled && ` (${t("order.cancelled")})`}
            </li>
          ))}
        </ul>
      </Table.Cell>
      <Table.Cell className="py-2">
        <StatusBadge color={COLOURS[basket.payment_state]}>{t(`baskets.state.${basket.payment_state}`)}</StatusBadge>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(`baskets.method.${basket.payment_method}`)}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">{money(basket.total_cents)}</Table.Cell>
    </Table.Row>
  )
}
