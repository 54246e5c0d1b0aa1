import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Card } from "./card"
import type { Order, OrderLine } from "./order-types"

const COUNTED = ["to_prepare", "ready", "shipped", "handed_over"] as const

/** What was ordered, where it stands, and what has to be made for it. */
export function OrderLines({ order }: { order: Order }) {
  const { t } = useFormats()
  return (
    <Card title={t("work.order.lines")}>
      <ul className="divide-y">
        {order.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ line }: { line: OrderLine }) {
  const { t, money } = useFormats()
  const counts = COUNTED.filter((state) => line.pieces[state] > 0)
  return (
    <li className="flex gap-4 px-6 py-3">
      {line.thumbnail && <img src={line.thumbnail} alt="" className="h-14 w-11 shrink-0 rounded object-cover" />}
      <div className="min-w-0 flex-1">
        <Text size="small" weight="plus" className="break-words">
          {line.ordered} × {line.own_title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {[line.variant_title, line.sku].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small">
          {counts.map((state) => t(`work.order.${state}`, { count: line.pieces[state] })).join(", ")}
        </Text>
        <Work line={line} />
      </div>
      <Text size="small" className="whitespace-nowrap tabular-nums">
        {money(line.unit_price_cents * line.ordered)}
      </Text>
    </li>
  )
}

/** Where the pieces come from: hours at the bench, or a shelf. */
function Work({ line: { work, ready_to, places } }: { line: OrderLine }) {
  const { t, day } = useFormats()
  const minutes = work.reduce((sum, take) => sum + take.minutes, 0)
  const weeks = work.map(({ week }) => week.slice(6)).join(", ")
  const stands = places.map(({ name, quantity }) => `${String(quantity)} × ${name}`).join(", ")
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {[
        ...(minutes > 0 ? [t("work.order.made", { minutes, weeks })] : []),
        ...(minutes > 0 && ready_to ? [t("work.order.ready_to", { date: day(ready_to) })] : []),
        ...(stands ? [t("work.order.stands", { places: stands })] : []),
      ].join(", ")}
    </Text>
  )
}
