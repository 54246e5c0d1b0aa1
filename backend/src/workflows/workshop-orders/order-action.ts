import type { ORDER_ACTIONS } from "../../modules/workshop-order/models/order-action"
import type { ActionRefusal } from "../../workshop-orders/order-machine"

export type ActionKind = (typeof ORDER_ACTIONS)[number]

/** What somebody asks to do to an order of their workshop. */
export type AskedAction = {
  orderId: string
  operatorId: string
  actorId: string
  kind: ActionKind
  /** The same key on the same order is done once. */
  key: string
  data: Record<string, unknown>
}

export type Outcome = Record<string, unknown>

/** `under_way`: somebody is at work on this order right now. `key_reused`: the key belongs to another request. */
export type RefusalCode =
  | ActionRefusal
  | "not_found"
  | "under_way"
  | "key_reused"
  | "too_many"
  | "unknown_line"
  | "unknown_parcel"
  | "code_wrong"
  | "name_differs"
  | "payment_awaited"
  | "above_share"
  | "goods_missing"
  | "no_payment"
  | "unknown_refund"
  | "already_paid_back"
export type Refused = { ok: false; code: RefusalCode; field?: string }

export function refused(code: RefusalCode, field?: string): Refused {
  return { ok: false, code, ...(field === undefined ? {} : { field }) }
}
