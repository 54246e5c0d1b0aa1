import type { Reviewable } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { toPicture } from "../../catalogue/pictures"
import { selectRows } from "../../database/select-rows"
import { isClosedSql } from "../customer-data/closed-address"
import type { PlacedBasketFacts } from "../read-placed-basket/placed-facts"

export type DeliveredLine = {
  line_id: string
  order_id: string
  operator_id: string
  product_id: string
  /** `YYYY-MM-DD` */
  received_on: string
}

const DELIVERED = `
  select li.id as line_id, bo.order_id, bo.operator_id, li.product_id,
         to_char(coalesce((select max(f.delivered_at) from order_fulfillment of join fulfillment f on f.id = of.fulfillment_id
                            where of.order_id = o.id and of.deleted_at is null and f.deleted_at is null), now())
                 at time zone 'Europe/Brussels', 'YYYY-MM-DD') as received_on
    from basket_order bo
    join "order" o on o.id = bo.order_id and o.canceled_at is null
    join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.delivered_quantity > 0 and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id and li.product_id is not null
    join basket b on b.id = bo.basket_id
   where bo.basket_id = ? and bo.deleted_at is null and not ${isClosedSql("b.customer_id")}
   order by bo.position, li.id`

/** Lines of a purchase of which something was handed over: only these may be reviewed, and not after their account closed. */
export function deliveredLines(container: MedusaContainer, basketId: string): Promise<DeliveredLine[]> {
  return selectRows<DeliveredLine>(container, DELIVERED, [basketId])
}

type Written = NonNullable<Reviewable["lines"][number]["review"]> & { line_id: string }

export async function reviewableLines(
  container: MedusaContainer,
  { id, plan, orders }: PlacedBasketFacts,
): Promise<Reviewable["lines"]> {
  const [delivered, written] = await Promise.all([
    deliveredLines(container, id),
    selectRows<Written>(
      container,
      "select line_id, state, reason, rating, text from review where basket_id = ? and deleted_at is null",
      [id],
    ),
  ])
  return delivered.flatMap(({ line_id, order_id }) => {
    const planned = plan.orders.flatMap(({ lines }) => lines).find((line) => line.id === line_id)
    const maker = orders.find((order) => order.id === order_id)?.maker.name
    if (!planned || maker === undefined) return []
    const { handle, title, picture } = planned
    const review = written.find((one) => one.line_id === line_id)
    return [
      {
        line_id,
        handle,
        title,
        maker,
        picture: picture && toPicture(picture, title.text, title.lang),
        review: review
          ? {
              state: review.state,
              reason: review.reason,
              rating: review.rating,
              text: review.text,
            }
          : null,
      },
    ]
  })
}
