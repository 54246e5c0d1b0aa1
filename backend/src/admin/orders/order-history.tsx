import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Card } from "./card"
import type { HistoryEntry, Order } from "./order-types"

/** Who did what, and what was written to the customer. */
export function OrderHistory({ order }: { order: Order }) {
  const { t } = useFormats()
  return (
    <Card title={t("work.order.history")}>
      {order.history.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("work.order.history_none")}
        </Text>
      )}
      <ol className="divide-y">
        {order.history.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </Card>
  )
}

function Entry({ entry: { kind, at, by, data, outcome, elsewhere } }: { entry: HistoryEntry }) {
  const { t, money, moment } = useFormats()
  const values = { amount: money(outcome.refunded_cents ?? 0), subject: data.subject ?? "" }
  const words = data.text ?? data.reason ?? [data.carrier, data.number].filter(Boolean).join(" ")
  return (
    <li className="flex flex-col gap-1 px-6 py-3">
      <Text size="small" weight="plus" className="break-words">
        {t(`work.done.${kind}`, values)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[moment(at), by ?? (elsewhere ? t("work.order.elsewhere") : "")].filter(Boolean).join(", ")}
      </Text>
      {words && (
        <Text size="small" className="whitespace-pre-line break-words">
          {words}
        </Text>
      )}
    </li>
  )
}
