import { Button } from "@medusajs/ui"
import { type ComponentType, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import type { DialogProps } from "./deed-dialog"
import { HandOverDialog } from "./hand-over-dialog"
import { MessageDialog } from "./message-dialog"
import type { Deed, Order } from "./order-types"
import type { OrderKey } from "./orders-api"
import { CancelDialog, PaidDialog, RefundDialog, UnpackDialog } from "./plain-dialogs"
import { PrepareDialog } from "./prepare-dialog"
import { ShipDialog } from "./ship-dialog"

type Offered = Deed | "message"

const DIALOGS: Record<Offered, ComponentType<DialogProps & { order: Order }>> = {
  prepare: PrepareDialog,
  ship: ShipDialog,
  hand_over: HandOverDialog,
  mark_paid: PaidDialog,
  refund: RefundDialog,
  message: MessageDialog,
  unpack: UnpackDialog,
  cancel: CancelDialog,
}
/** In the order of the day: what comes first is what one does first. */
const ORDER: readonly Offered[] = ["prepare", "ship", "hand_over", "mark_paid", "message", "refund", "unpack", "cancel"]
const MONEY: readonly Offered[] = ["mark_paid", "refund", "cancel"]

function isArrival(deed: Offered, { way }: Order): boolean {
  return deed === "hand_over" && !way.startsWith("pickup")
}

/** What may be done with an order now: the next step stands out. */
export function DeedBar({ order, at, isManager }: { order: Order; at: OrderKey; isManager: boolean }) {
  const { t } = useFormats()
  const [open, setOpen] = useState<Offered | null>(null)
  const may = (deed: Offered) => deed === "message" || order.deeds.includes(deed)
  const offered = ORDER.filter((deed) => may(deed) && (isManager || !MONEY.includes(deed)))
  const Dialog = open && DIALOGS[open]
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {offered.map((deed, index) => (
          <Button
            key={deed}
            variant={index === 0 && deed !== "message" ? "primary" : "secondary"}
            onClick={() => setOpen(deed)}
          >
            {t(`work.deed.${isArrival(deed, order) ? "arrived" : deed}`)}
          </Button>
        ))}
      </div>
      {Dialog && <Dialog order={order} at={at} onClose={() => setOpen(null)} />}
    </>
  )
}
