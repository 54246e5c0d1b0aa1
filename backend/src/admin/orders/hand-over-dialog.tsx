import { Checkbox, Label, RadioGroup } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Contents } from "./contents"
import { DeedDialog, type DialogProps } from "./deed-dialog"
import { Field } from "./field"
import type { Order } from "./order-types"

type By = "code" | "name"

/** Pieces that were brought have arrived; pieces that are fetched go into somebody's hands. */
export function HandOverDialog(props: DialogProps & { order: Order }) {
  return props.order.way.startsWith("pickup") ? <FetchedDialog {...props} /> : <ArrivedDialog {...props} />
}

function ArrivedDialog({ order: _, ...props }: DialogProps & { order: Order }) {
  const { t } = useFormats()
  return (
    <DeedDialog
      {...props}
      path="hand-over"
      title={t("work.dialog.arrived_title")}
      hint={t("work.dialog.arrived_hint")}
      button={t("work.dialog.arrived_button")}
      body={() => ({})}
    />
  )
}

/** Into whose hands: somebody with the code, or the person the order is for. */
function FetchedDialog({ order, ...props }: DialogProps & { order: Order }) {
  const { t, money } = useFormats()
  const [by, setBy] = useState<By>("code")
  const [said, setSaid] = useState("")
  const [isPaid, setPaid] = useState(false)
  const isToPay = order.payment_method === "on_pickup" && order.payment_open
  return (
    <DeedDialog
      {...props}
      path="hand-over"
      title={t("work.dialog.hand_title")}
      hint={t("work.dialog.hand_hint")}
      button={t("work.dialog.hand_button")}
      body={() => ({ by: by === "code" ? { code: said } : { name: said }, paid: isPaid })}
    >
      <Contents order={order} deed="hand_over" />
      <RadioGroup value={by} onValueChange={(value) => setBy(value as By)}>
        {(["code", "name"] as const).map((each) => (
          <div key={each} className="flex items-center gap-3">
            <RadioGroup.Item id={`by-${each}`} value={each} />
            <Label htmlFor={`by-${each}`} size="small">
              {t(`work.dialog.by_${each}`)}
            </Label>
          </div>
        ))}
      </RadioGroup>
      <Field
        label={t(by === "code" ? "work.dialog.code" : "work.dialog.said_name")}
        value={said}
        onChange={setSaid}
        maxLength={by === "code" ? 20 : 120}
        isRequired
      />
      {isToPay && (
        <div className="flex items-center gap-3">
          <Checkbox id="paid-on-spot" checked={isPaid} onCheckedChange={(value) => setPaid(value === true)} />
          <Label htmlFor="paid-on-spot" size="small">
            {t("work.dialog.cash", { amount: money(order.total_cents) })}
          </Label>
        </div>
      )}
    </DeedDialog>
  )
}
