import type { ImpactReceipt, PlacedOrder } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { namedReceipt } from "../../impact/impact-words"
import { readReceipt } from "../../impact/read-receipt"
import { readWords } from "../../words/read-words"
import type { AnyMail } from "./mail-to-send"
import { operatorContacts, operatorLocale, type OperatorContact } from "./operator-contact"
import { placedMail, type PlacedMail } from "./placed-mail"
import { sendMails } from "./send-mail"
import { dashboardOrder } from "./shop-links"

/** The confirmation to the customer, and to each workshop what it has to prepare. */
export async function mailBasketPlaced(container: MedusaContainer, basketId: string): Promise<void> {
  const placed = await placedMail(container, basketId)
  if (!placed) return
  const { orders } = placed.basket
  const contacts = await operatorContacts(
    placed.db,
    orders.map(({ operator }) => operator.handle),
  )
  const toOperators = orders.flatMap((order) => {
    const contact = contacts.find(({ handle }) => handle === order.operator.handle)
    return contact ? [operatorMail(placed, order, contact)] : []
  })
  const receipt = await readReceipt(container, placed.facts)
  const impact = namedReceipt(receipt, await readWords(placed.db), placed.toCustomer.locale)
  await sendMails(container, [confirmation(placed, impact), ...toOperators])
}

function confirmation({ facts, basket, links, toCustomer }: PlacedMail, impact: ImpactReceipt): AnyMail {
  return {
    kind: "basket-confirmation",
    ...toCustomer,
    idempotency_key: `basket-confirmation:${facts.id}`,
    data: {
      basket,
      order_url: links.order(basket.reference),
      withdrawal_url: links.withdrawal,
      terms_url: links.terms,
      impact: { operators: impact.operators, materials: impact.materials },
      impact_url: `${links.order(basket.reference)}/impact`,
    },
  }
}

function operatorMail({ facts, basket }: PlacedMail, order: PlacedOrder, contact: OperatorContact): AnyMail {
  const { email, buyer, address, reference, placed_at, payment_method } = basket
  return {
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
  }
}
