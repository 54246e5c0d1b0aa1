import { Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { DeedDialog, type DialogProps } from "./deed-dialog"
import type { Order, OrderLine } from "./order-types"

/** What is put aside: all that is left, or a part of it. */
export function PrepareDialog({ order, ...props }: DialogProps & { order: Order }) {
  const { t } = useFormats()
  const open = order.lines.filter(({ pieces }) => pieces.to_prepare > 0)
  const [counts, setCounts] = useState(() => new Map(open.map(({ id, pieces }) => [id, pieces.to_prepare])))
  const lines = [...counts].filter(([, quantity]) => quantity > 0).map(([line_id, quantity]) => ({ line_id, quantity }))
  const isFetched = order.way.startsWith("pickup")
  return (
    <DeedDialog
      {...props}
      path="prepare"
      title={t("work.dialog.prepare_title")}
      hint={t("work.dialog.prepare_hint")}
      button={t("work.dialog.prepare_button")}
      isReady={lines.length > 0}
      body={() => ({ lines })}
    >
      {open.map((line) => (
        <Quantity
          key={line.id}
          line={line}
          quantity={counts.get(line.id) ?? 0}
          onChange={(quantity) => setCounts(new Map(counts).set(line.id, quantity))}
        />
      ))}
      {isFetched && <Text size="small">{t("work.dialog.prepare_mail")}</Text>}
    </DeedDialog>
  )
}

type QuantityProps = { line: OrderLine; quantity: number; onChange: (quantity: number) => void }

function Quantity({ line, quantity, onChange }: QuantityProps) {
  const { t } = useFormats()
  const most = line.pieces.to_prepare
  const id = `prepare-${line.id}`
  return (
    <div className="flex items-center justify-between gap-4">
      <Label htmlFor={id} size="small" className="min-w-0 break-words">
        <span className="sr-only">{t("work.dialog.quantity_of", { title: line.own_title })}</span>
        <span aria-hidden>{[line.own_title, line.variant_title].filter(Boolean).join(", ")}</span>
      </Label>
      <div className="flex shrink-0 items-center gap-2">
        <Input
          id={id}
          type="number"
          className="w-20"
          min={0}
          max={most}
          value={quantity}
          onChange={(event) => onChange(Math.min(most, Math.max(0, Math.trunc(Number(event.target.value)))))}
        />
        <Text size="small" className="text-ui-fg-subtle">
          {t("work.dialog.of", { count: most })}
        </Text>
      </div>
    </div>
  )
}
