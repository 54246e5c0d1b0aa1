import type { WriteReview } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import type { PlacedBasketFacts } from "../read-placed-basket/placed-facts"
import { done, type Done, refuse, type Refusal } from "../refusal"
import { deliveredLines } from "./reviewable-lines"

/** Takes a review of a line that was handed over. One that was written before stands: the same sent twice is one. */
export async function writeReview(
  container: MedusaContainer,
  { id: basketId }: PlacedBasketFacts,
  given: WriteReview,
): Promise<Done<null> | Refusal> {
  const line = (await deliveredLines(container, basketId)).find(({ line_id }) => line_id === given.line_id)
  if (!line) return refuse("not_found")
  const { rating, text, locale, first_name } = given
  const review = {
    id: generateEntityId(undefined, "rvw"),
    basket_id: basketId,
    ...line,
    rating,
    text,
    locale,
    first_name,
  }
  await databaseOf(container).transaction(async (trx) => {
    const rows = await trx("review")
      .insert({ ...review, state: "submitted" })
      .onConflict(trx.raw("(line_id) where deleted_at is null"))
      .ignore()
      .returning("id")
    if (rows.length > 0)
      await recordChange(trx, {
        actorId: null,
        operatorId: line.operator_id,
        entity: "review",
        entityId: review.id,
        action: "created",
        after: { rating },
      })
  })
  return done(null)
}
