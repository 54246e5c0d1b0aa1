import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { writeNumber } from "../pieces/numbers-in-fields"
import { Contents, waitingParcels } from "./contents"
import { DeedDialog, type DialogProps } from "./deed-dialog"
import { centsOf } from "./euros"
import { Field } from "./field"
import type { Order } from "./order-types"

type Props = DialogProps & { order: Order }

export function UnpackDialog({ order, ...props }: Props) {
  const { t } = useFormats()
  return (
    <DeedDialog
      {...props}
      path="unpack"
      title={t("work.dialog.unpack_title")}
      hint={t("work.dialog.unpack_hint")}
      button={t("work.dialog.unpack_button")}
      body={() => ({ parcels: waitingParcels(order).map(({ id }) => id) })}
    >
      <Contents order={order} deed="unpack" />
    </DeedDialog>
  )
}

export function CancelDialog({ order: _, ...props }: Props) {
  const { t } = useFormats()
  const [reason, setReason] = useState("")
  return (
    <DeedDialog
      {...props}
      path="cancel"
      title={t("work.dialog.cancel_title")}
      hint={t("work.dialog.cancel_hint")}
      button={t("work.dialog.cancel_button")}
      isDangerous
      body={() => ({ reason })}
    >
      <Field label={t("work.dialog.reason")} value={reason} onChange={setReason} rows={4} maxLength={1000} isRequired />
    </DeedDialog>
  )
}

export function PaidDialog({ order, ...props }: Props) {
  const { t, money } = useFormats()
  const { payment_method, number, total_cents } = order
  return (
    <DeedDialog
      {...props}
      path="payment"
      title={t("work.dialog.paid_title")}
      hint={t(`work.dialog.paid_${payment_method}`, { amount: money(total_cents), number })}
      button={t("work.dialog.paid_button")}
      body={() => ({})}
    />
  )
}

export function RefundDialog({ order, ...props }: Props) {
  const { t, money, language } = useFormats()
  const most = order.captured_cents - order.refunded_cents
  const [amount, setAmount] = useState(() => writeNumber(most, 100, language))
  const [reason, setReason] = useState("")
  return (
    <DeedDialog
      {...props}
      path="refunds"
      title={t("work.dialog.refund_title")}
      hint={t("work.dialog.refund_hint", { amount: money(most) })}
      button={t("work.dialog.refund_button")}
      body={() => ({ amount_cents: centsOf(amount), reason })}
    >
      <Field label={t("work.dialog.amount")} value={amount} onChange={setAmount} inputMode="decimal" isRequired />
      <Field label={t("work.dialog.reason")} value={reason} onChange={setReason} rows={4} maxLength={1000} isRequired />
      {order.payment_method !== "test_card" && <Text size="small">{t("work.dialog.refund_by_hand")}</Text>}
    </DeedDialog>
  )
}
