import { Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { useFormats } from "../../../baskets/use-formats"
import { DeedBar } from "../../../orders/deed-bar"
import { MoneyBadge, StateBadge } from "../../../orders/order-badges"
import { OrderContact } from "../../../orders/order-contact"
import { OrderHistory } from "../../../orders/order-history"
import { OrderLines } from "../../../orders/order-lines"
import { OrderMoney } from "../../../orders/order-money"
import { OrderPapers } from "../../../orders/order-papers"
import { OrderParcels } from "../../../orders/order-parcels"
import type { Order } from "../../../orders/order-types"
import { readOrder } from "../../../orders/orders-api"
import type { MyOperator } from "../../../workshop/me"
import { Note, WorkshopFrame } from "../../../workshop/workshop-frame"

/** One order of a workshop: what is in it, where it stands, what may be done. */
export default function WorkshopOrderPage() {
  const { t } = useFormats()
  const { id = "" } = useParams()
  return (
    <WorkshopFrame
      title={t("work.orders.title")}
      beside={
        <Link className="text-ui-fg-base underline underline-offset-2 txt-compact-small py-1" to="/workshop-orders">
          {t("work.back")}
        </Link>
      }
    >
      {(operator, isReadOnly) => <OpenOrder operator={operator} orderId={id} isReadOnly={isReadOnly} />}
    </WorkshopFrame>
  )
}

type OpenProps = { operator: MyOperator; orderId: string; isReadOnly: boolean }

function OpenOrder({ operator, orderId, isReadOnly }: OpenProps) {
  const { t } = useFormats()
  const at = { operatorId: operator.id, orderId }
  const { data: order, isError } = useQuery({ queryKey: ["etabli-order", at], queryFn: () => readOrder(at) })
  if (isError) return <Note>{t("work.failed")}</Note>
  if (!order) return <Note>{t("work.loading")}</Note>
  const isManager = operator.role === "manager"
  return (
    <>
      <Container className="flex flex-col gap-4 px-6 py-4">
        <OrderHead order={order} />
        {!isReadOnly && <DeedBar order={order} at={at} isManager={isManager} />}
      </Container>
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-3">
          <OrderLines order={order} />
          <OrderParcels order={order} at={at} />
          <OrderHistory order={order} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <OrderContact order={order} />
          <OrderMoney order={order} at={at} isManager={isManager} />
          {!isReadOnly && <OrderPapers at={at} />}
        </div>
      </div>
    </>
  )
}

function OrderHead({ order }: { order: Order }) {
  const { t, moment } = useFormats()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h2 className="h2-core font-mono">{order.number}</h2>
        <Text size="small" className="text-ui-fg-subtle">
          {t("work.order.placed", { date: moment(order.created_at) })}. {t(`work.order.language.${order.locale}`)}.
        </Text>
      </div>
      <div className="flex flex-wrap gap-1">
        <StateBadge state={order.state} />
        <MoneyBadge money={order.money} />
      </div>
    </div>
  )
}
