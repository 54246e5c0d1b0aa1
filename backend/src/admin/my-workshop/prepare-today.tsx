import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Card } from "../orders/card"
import { nameOf, Promised } from "../orders/order-table"
import type { OrderSummary } from "../orders/order-types"
import type { MyWorkshop } from "./workshop-types"

/** Orders whose pieces can be packed now, first promised first; what waits for something else is only counted. */
export function PrepareToday({ workshop }: { workshop: MyWorkshop }) {
  const { t } = useFormats()
  const { prepare, prepare_count, awaiting_money, on_the_bench } = workshop
  return (
    <Card title={t("work.workshop.prepare")}>
      {prepare.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("work.workshop.prepare_none")}
        </Text>
      )}
      <ul className="divide-y">
        {prepare.map((order) => (
          <Row key={order.id} order={order} />
        ))}
      </ul>
      <div className="flex flex-col gap-1 px-6 py-3 empty:hidden">
        {prepare_count > prepare.length && (
          <Link className="text-ui-fg-base underline underline-offset-2 txt-compact-small py-1" to="/workshop-orders">
            {t("work.workshop.prepare_more", { count: prepare_count })}
          </Link>
        )}
        {awaiting_money > 0 && <Text size="small">{t("work.workshop.later_money", { count: awaiting_money })}</Text>}
        {on_the_bench > 0 && <Text size="small">{t("work.workshop.later_bench", { count: on_the_bench })}</Text>}
      </div>
    </Card>
  )
}

function Row({ order }: { order: OrderSummary }) {
  const { t } = useFormats()
  return (
    <li>
      <Link
        to={`/workshop-orders/${order.id}`}
        className="hover:bg-ui-bg-base-hover flex flex-wrap items-baseline justify-between gap-x-4 px-6 py-3"
      >
        <span className="min-w-0 flex-1 basis-56">
          <Text size="small" weight="plus" className="break-words">
            {order.titles}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {order.number}, {nameOf(order)}
          </Text>
        </span>
        <span>
          <Text size="small">{t(`work.way.${order.way}`)}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            <Promised order={order} />
          </Text>
        </span>
      </Link>
    </li>
  )
}
