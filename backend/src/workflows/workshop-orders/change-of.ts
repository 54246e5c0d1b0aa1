import type { AuditAction, Change } from "../../access/record-change"
import type { OrderDetail } from "../../workshop-orders/read-order"
import type { ActionKind, AskedAction, Outcome } from "./order-action"

const SAID: Record<ActionKind, AuditAction> = {
  prepare: "prepared",
  unpack: "changed",
  ship: "shipped",
  hand_over: "handed_over",
  cancel: "cancelled",
  mark_paid: "changed",
  refund: "refunded",
  paid_back: "changed",
  message: "messaged",
}

type Done = { asked: AskedAction; action: { id: string }; order: OrderDetail; outcome: Outcome }

/** The audit log's line about an action: where the order stood before, and what was done. No words to or from a customer. */
export function changeOf({ asked, action, order, outcome }: Done): Change {
  const isMoney = asked.kind === "refund" || asked.kind === "paid_back"
  return {
    actorId: asked.actorId,
    operatorId: asked.operatorId,
    entity: isMoney ? "refund" : "order",
    entityId: isMoney ? action.id : order.id,
    action: SAID[asked.kind],
    label: order.number,
    before: { state: order.state, captured_cents: order.captured_cents, refunded_cents: order.refunded_cents },
    after: { deed: asked.kind, ...outcome },
  }
}
