import { Button, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Card, Facts } from "./card"
import { MoneyBadge } from "./order-badges"
import type { HistoryEntry, Order } from "./order-types"
import { actOnOrder, newKey, type OrderKey } from "./orders-api"
import { useFault } from "./use-fault"

/** The order's own share: what came in, what went back, what is still to be paid back by hand. */
export function OrderMoney({ order, at, isManager }: { order: Order; at: OrderKey; isManager: boolean }) {
  const { t, money } = useFormats()
  const paidBack = order.history.flatMap(({ kind, data }) => (kind === "paid_back" ? [data.refund_id] : []))
  const owed = order.history.filter(({ id, outcome }) => outcome.to_pay_back_cents && !paidBack.includes(id))
  return (
    <Card title={t("work.order.money")} beside={<MoneyBadge money={order.money} />}>
      <Facts
        facts={[
          [t("work.order.share"), `${money(order.total_cents)}, ${t(`work.order.method.${order.payment_method}`)}`],
          [t("work.order.received"), money(order.captured_cents)],
          ...(order.refunded_cents > 0 ? [[t("work.order.given_back"), money(order.refunded_cents)] as const] : []),
          [t("work.order.seller"), order.seller_name],
        ]}
      />
      {order.payment_method === "transfer" && order.payment_open && (
        <Text size="small" className="px-6 py-3">
          {t("work.order.unpaid_transfer")}
        </Text>
      )}
      {owed.map((entry) => (
        <PayBack key={entry.id} entry={entry} at={at} isManager={isManager} />
      ))}
    </Card>
  )
}

function PayBack({ entry, at, isManager }: { entry: HistoryEntry; at: OrderKey; isManager: boolean }) {
  const { t, money } = useFormats()
  const fault = useFault()
  const queries = useQueryClient()
  const [key] = useState(newKey)
  const noting = useMutation({
    mutationFn: () => actOnOrder(at, { path: "paid-back", body: { key, refund_id: entry.id } }),
    onSuccess: (order) => queries.setQueryData(["etabli-order", at], order),
  })
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text size="small" weight="plus">
        {t("work.order.to_pay_back", { amount: money(entry.outcome.to_pay_back_cents ?? 0) })}
      </Text>
      {isManager && (
        <Button size="small" variant="secondary" isLoading={noting.isPending} onClick={() => noting.mutate()}>
          {t("work.order.note_paid_back")}
        </Button>
      )}
      {noting.isError && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {fault(noting.error)}
        </Text>
      )}
    </div>
  )
}
