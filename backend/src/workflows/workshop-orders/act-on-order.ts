import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { readOrder, type OrderDetail } from "../../workshop-orders/read-order"
import { claimAction, type ClaimedAction, failAction, finishAction, forgetAction } from "./action-rows"
import type { AskedAction, Outcome, Refused } from "./order-action"

export type Acting = { container: MedusaContainer; db: Knex; order: OrderDetail; action: ClaimedAction }

/** What an action does: it may refuse before anything changed, or say what it did. */
export type Deed = (acting: Acting) => Promise<{ ok: true; outcome: Outcome } | Refused>

/**
 * Does one thing to one order. Asked again under the same key it answers what was done; while another is at work on the
 * same order, in whatever process, it refuses. What breaks off is kept under its key and may be tried again.
 */
export async function actOnOrder(
  container: MedusaContainer,
  asked: AskedAction,
  deed: Deed,
): Promise<{ ok: true; outcome: Outcome } | Refused> {
  const db = databaseOf(container)
  const claim = await claimAction(db, asked)
  if (claim.state !== "claimed") return claim.state === "done" ? { ok: true, outcome: claim.outcome } : claim.refused
  const { action } = claim
  try {
    const order = await readOrder(db, asked)
    const done = order ? await deed({ container, db, order, action }) : ({ ok: false, code: "not_found" } as const)
    if (!done.ok || !order) {
      await forgetAction(db, action.id)
      return done.ok ? { ok: false, code: "not_found" } : done
    }
    await finishAction(db, { asked, action, order, outcome: done.outcome })
    return done
  } catch (error) {
    await failAction(db, action.id)
    throw error
  }
}
