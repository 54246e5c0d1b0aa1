import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refusalOf } from "../../workshop-orders/order-machine"
import { factsOf } from "../../workshop-orders/order-row"
import type { OrderDetail } from "../../workshop-orders/read-order"
import { mailOrderRefunded } from "../send-mail/mail-order-refunded"
import type { Acting, Deed } from "./act-on-order"
import { type Outcome, refused } from "./order-action"

export type Refund = { amount_cents: number; reason: string }

/**
 * Gives money back, at most what came in for this order and was not given back yet. A card is credited; what came by
 * transfer or in cash the seller pays back itself, and the order says so until somebody notes it.
 */
export function refundOrder({ amount_cents, reason }: Refund): Deed {
  return async (acting) => {
    const { order, action, db } = acting
    const refusal = refusalOf("refund", factsOf(order))
    if (refusal && !action.again) return refused(refusal)
    if (!order.payment_id) return refused("no_payment")
    // The refund itself may have happened before the process died: it carries the action's id.
    const isDone = action.again && (await isRefunded(db, action.id))
    if (!isDone && amount_cents > order.captured_cents - order.refunded_cents)
      return refused("above_share", "amount_cents")
    if (!isDone) await refundPayment(acting, { amount_cents, reason })
    const outcome = { refunded_cents: amount_cents, ...paidBackBy(order, amount_cents) }
    await mailOrderRefunded(acting.container, { orderId: order.id, actionId: action.id, amount_cents, reason })
    return { ok: true, outcome }
  }
}

async function refundPayment({ container, order, action }: Acting, { amount_cents, reason }: Refund): Promise<void> {
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: order.payment_id ?? "",
      amount: amount_cents / 100,
      created_by: action.actorId,
      note: `${reason} [${action.id}]`,
    },
  })
}

async function isRefunded(db: Knex, actionId: string): Promise<boolean> {
  const row = await db<{ note: string }>("refund")
    .where("note", "like", `%[${actionId}]`)
    .whereNull("deleted_at")
    .first()
  return row !== undefined
}

/** What nobody but the seller can pay back. */
export function paidBackBy({ payment_method }: Pick<OrderDetail, "payment_method">, cents: number): Outcome {
  return payment_method === "test_card" || cents === 0 ? {} : { to_pay_back_cents: cents }
}
