import { Container, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { MoneyBadge, StateBadge } from "./order-badges"
import type { OrderSummary } from "./order-types"

const COLUMNS = ["number", "customer", "pieces", "delivery", "promised", "status", "total"] as const

/** Orders as rows on a wide screen, as cards on a narrow one. */
export function OrderTable({ orders }: { orders: readonly OrderSummary[] }) {
  return (
    <Container className="overflow-hidden p-0">
      <div className="hidden xl:block">
        <WideTable orders={orders} />
      </div>
      <ul className="divide-y xl:hidden">
        {orders.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
    </Container>
  )
}

function WideTable({ orders }: { orders: readonly OrderSummary[] }) {
  const { t } = useFormats()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} className={column === "total" ? "text-right" : ""}>
              {t(`work.orders.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </Table.Body>
    </Table>
  )
}

function OrderRow({ order }: { order: OrderSummary }) {
  const { t, money } = useFormats()
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        <OrderLink order={order} />
      </Table.Cell>
      <Table.Cell className="max-w-48 py-2">
        <Text size="small" className="truncate" title={nameOf(order)}>
          {nameOf(order)}
        </Text>
      </Table.Cell>
      <Table.Cell className="max-w-64 py-2">
        <Text size="small" className="line-clamp-2">
          {order.titles}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{t(`work.way.${order.way}`)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <Promised order={order} />
      </Table.Cell>
      <Table.Cell className="py-2">
        <States order={order} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">{money(order.total_cents)}</Table.Cell>
    </Table.Row>
  )
}

function OrderCard({ order }: { order: OrderSummary }) {
  const { t, money } = useFormats()
  return (
    <div className="flex flex-col gap-y-1 px-4 py-3">
      <div className="flex items-baseline justify-between gap-3">
        <OrderLink order={order} />
        <Text size="small" className="tabular-nums">
          {money(order.total_cents)}
        </Text>
      </div>
      <Text size="small" className="break-words">
        {nameOf(order)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {order.titles}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`work.way.${order.way}`)} · <Promised order={order} />
      </Text>
      <States order={order} />
    </div>
  )
}

function OrderLink({ order: { id, number } }: { order: OrderSummary }) {
  return (
    <Link
      className="text-ui-fg-base underline underline-offset-2 txt-compact-small-plus inline-block py-1"
      to={`/workshop-orders/${id}`}
    >
      {number}
    </Link>
  )
}

function States({ order }: { order: OrderSummary }) {
  const { t } = useFormats()
  const { ready, to_prepare, quantity } = order
  return (
    <div className="flex flex-wrap items-center gap-1">
      <StateBadge state={order.state} />
      <MoneyBadge money={order.money} />
      {ready > 0 && to_prepare > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("work.orders.part_packed", { ready, quantity })}
        </Text>
      )}
    </div>
  )
}

export function Promised({ order: { slot, promised_to } }: { order: OrderSummary }) {
  const { day } = useFormats()
  const date = slot?.date ?? promised_to
  return <>{date ? day(date) : "–"}</>
}

export function nameOf({ company, customer_name }: Pick<OrderSummary, "company" | "customer_name">): string {
  return [company, customer_name].filter(Boolean).join(", ") || "–"
}
