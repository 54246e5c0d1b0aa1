import type { PlacedOrder } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorContact, operatorLocale } from "./operator-contact"
import { placedMail, type PlacedMail } from "./placed-mail"
import { sendMail } from "./send-mail"
import { dashboardOrder } from "./shop-links"

/** The confirmation to the customer, and to each workshop what it has to prepare. */
export async function mailBasketPlaced(container: MedusaContainer, basketId: string): Promise<void> {
  const placed = await placedMail(container, basketId)
  if (!placed) return
  const { basket, links, toCustomer } = placed
  await sendMail(container, {
    kind: "basket-confirmation",
    ...toCustomer,
    idempotency_key: `basket-confirmation:${basketId}`,
    data: {
      basket,
      order_url: links.order(basket.reference),
      withdrawal_url: links.withdrawal,
      terms_url: links.terms,
    },
  })
  for (const order of basket.orders) await mailOperator(container, placed, order)
}

async function mailOperator(container: MedusaContainer, placed: PlacedMail, order: PlacedOrder): Promise<void> {
  const contact = await operatorContact(placed.db, order.operator.handle)
  if (!contact) return
  const { basket, facts } = placed
  const { email, buyer, address, reference, placed_at, payment_method } = basket
  await sendMail(container, {
    kind: "operator-order",
    to: contact.email,
    locale: operatorLocale(contact),
    country: order.operator.country,
    idempotency_key: `operator-order:${order.id}`,
    data: {
      reference,
      placed_at,
      payment_method,
      order,
      customer: { email, phone: facts.plan.phone, buyer, address },
      note: null,
      dashboard_url: dashboardOrder(order.id),
    },
  })
}
