import type { ReviewRefusal } from "@etabli/trust"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../../database/select-rows"
import { isClosedSql } from "../customer-data/closed-address"
import { placedMail, placedOrderMail } from "../send-mail/placed-mail"
import { sendMail } from "../send-mail/send-mail"

/** Days between the hand-over and the letter that asks: long enough to have sat on it. */
const DAYS_BEFORE_ASKING = 7
/** Whoever bought longer ago is left in peace. */
const DAYS_TOO_LATE = 30

/** Orders that were handed over a while ago, whose customer was not asked yet. */
const TO_ASK = `
  select bo.order_id
    from order_fulfillment of
    join fulfillment f on f.id = of.fulfillment_id and f.deleted_at is null
    join basket_order bo on bo.order_id = of.order_id and bo.deleted_at is null
    join "order" o on o.id = bo.order_id and o.canceled_at is null
    join basket b on b.id = bo.basket_id and not ${isClosedSql("b.customer_id")}
   where of.deleted_at is null
     and f.delivered_at between now() - interval '${String(DAYS_TOO_LATE)} days' and now() - interval '${String(DAYS_BEFORE_ASKING)} days'
     and not exists (select 1 from outbox_mail m where m.dedupe_key = 'review-invitation:' || bo.order_id and m.deleted_at is null)
     and not exists (select 1 from review r where r.order_id = bo.order_id and r.deleted_at is null)
   group by bo.order_id order by bo.order_id limit 50`

/** Asks once for each order, what became of the pieces. */
export async function askForReviews(container: MedusaContainer): Promise<void> {
  for (const { order_id } of await selectRows<{ order_id: string }>(container, TO_ASK)) {
    const placed = await placedOrderMail(container, order_id)
    if (!placed) continue
    const { order, basket, links } = placed
    await sendMail(container, {
      kind: "review-invitation",
      ...placed.toCustomer,
      idempotency_key: `review-invitation:${order_id}`,
      data: {
        maker: order.operator.name,
        titles: order.lines.map(({ title }) => title),
        url: `${links.order(basket.reference)}/reviews`,
        about_url: links.aboutReviews,
      },
    })
  }
}

type Decided = {
  basket_id: string | null
  state: string
  reason: ReviewRefusal | null
  title: string
  decided_at: Date
}

/** Tells the author what became of a review. */
export async function mailReviewDecided(container: MedusaContainer, reviewId: string): Promise<void> {
  const [review] = await selectRows<Decided>(
    container,
    `select r.basket_id, r.state, r.reason, r.decided_at, p.title from review r join product p on p.id = r.product_id
      where r.id = ?`,
    [reviewId],
  )
  const placed = review?.basket_id && (await placedMail(container, review.basket_id))
  if (!placed) return
  await sendMail(container, {
    kind: "review-decided",
    ...placed.toCustomer,
    idempotency_key: `review-decided:${reviewId}:${review.decided_at.toISOString()}`,
    data: { title: review.title, reason: review.reason, about_url: placed.links.aboutReviews },
  })
}
