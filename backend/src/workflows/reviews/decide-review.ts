import { mayBecome, type ReviewRefusal, type ReviewState } from "@etabli/trust"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { revalidateProducts } from "../../storefront-cache/revalidate"
import { mailReviewDecided } from "./mail-reviews"

type Row = { id: string; product_id: string; operator_id: string; state: ReviewState; answer: string | null }
type Decision = { reviewId: string; actorId: string; refused: ReviewRefusal | null }

/** Publishes a review, or refuses it for a reason of the public list; its author hears of it. False where it cannot be. */
export async function decideReview(container: MedusaContainer, decision: Decision): Promise<boolean> {
  const { reviewId, actorId, refused } = decision
  const to = refused === null ? "published" : "refused"
  const row = await databaseOf(container).transaction(async (trx) => {
    const found = await locked(trx, reviewId)
    if (!found || !mayBecome(found.state, to)) return null
    const decided = {
      state: to,
      reason: refused,
      decided_by: actorId,
      decided_at: trx.fn.now(),
      updated_at: trx.fn.now(),
    }
    await trx("review").where({ id: reviewId }).update(decided)
    await recordChange(trx, {
      actorId,
      operatorId: found.operator_id,
      entity: "review",
      entityId: reviewId,
      action: to,
      before: { state: found.state },
      after: {
        state: to,
        reason: refused,
      },
    })
    return found
  })
  if (!row) return false
  await mailReviewDecided(container, reviewId)
  await revalidateProducts(container, [row.product_id])
  return true
}

type Answer = { reviewId: string; operatorId: string; actorId: string; text: string }

/** The maker's answer: one, under a review that is published. */
export async function answerReview(container: MedusaContainer, given: Answer): Promise<boolean> {
  const { reviewId, operatorId, actorId, text } = given
  const row = await databaseOf(container).transaction(async (trx) => {
    const found = await locked(trx, reviewId)
    if (found?.state !== "published" || found.answer !== null) return null
    await trx("review")
      .where({ id: reviewId })
      .update({ answer: text, answered_by: actorId, answered_at: trx.fn.now(), updated_at: trx.fn.now() })
    await recordChange(trx, { actorId, operatorId, entity: "review", entityId: reviewId, action: "answered" })
    return found
  })
  if (row) await revalidateProducts(container, [row.product_id])
  return row !== null
}

async function locked(trx: Knex, id: string): Promise<Row | undefined> {
  return trx<Row>("review").where({ id }).whereNull("deleted_at").forUpdate().first()
}
