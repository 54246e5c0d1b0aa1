import type { Withdrawal } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WITHDRAWAL_MODULE } from "../../modules/withdrawal"
import type { WithdrawalModuleService } from "../../modules/withdrawal/service"
import { operatorContact, operatorLocale } from "../send-mail/operator-contact"
import { sendMail } from "../send-mail/send-mail"
import { dashboardOrder } from "../send-mail/shop-links"
import { withdrawnBasket, type WithdrawnBasket } from "./withdrawn-basket"

type Statement = { id: string; name: string; number: string; email: string; part: string | null; received_at: string }

/**
 * Keeps a statement and acknowledges it at once, whatever its number: the declaration counts from its sending, and an
 * answer that differed would tell strangers which numbers exist. The workshops it names are written to.
 */
export async function receiveWithdrawal(
  container: MedusaContainer,
  input: Withdrawal,
): Promise<{ received_at: string }> {
  const { locale, ...given } = input
  const basket = await withdrawnBasket(container, given.number)
  const received_at = new Date()
  const service: WithdrawalModuleService = container.resolve(WITHDRAWAL_MODULE)
  const stored = await service.createWithdrawals({
    ...given,
    part: given.part ?? null,
    locale,
    received_at,
    basket_id: basket?.basket_id ?? null,
    email_matches: basket?.email === given.email,
  })
  const { id, name, number, email, part } = stored
  const statement = { id, name, number, email, part, received_at: received_at.toISOString() }
  await acknowledge(container, statement, locale)
  if (basket) tellOperators.soon(container, statement, basket)
  return { received_at: statement.received_at }
}

async function acknowledge(container: MedusaContainer, { id, ...data }: Statement, locale: Withdrawal["locale"]) {
  await sendMail(container, {
    kind: "withdrawal-acknowledgement",
    to: data.email,
    locale,
    data,
    idempotency_key: `withdrawal-acknowledgement:${id}`,
  })
}

async function tellOperators(container: MedusaContainer, statement: Statement, basket: WithdrawnBasket) {
  const { id, ...said } = statement
  for (const order of basket.orders) {
    const contact = await operatorContact(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      order.operator_handle,
    )
    if (!contact) continue
    await sendMail(container, {
      kind: "operator-withdrawal",
      to: contact.email,
      locale: operatorLocale(contact),
      idempotency_key: `operator-withdrawal:${id}:${order.id}`,
      data: {
        ...said,
        order_number: order.number,
        email_matches: basket.email === said.email,
        dashboard_url: dashboardOrder(order.id),
      },
    })
  }
}

/** After the answer, so that it takes as long for a number that exists as for one that does not. */
tellOperators.soon = (container: MedusaContainer, statement: Statement, basket: WithdrawnBasket): void => {
  setImmediate(() => {
    tellOperators(container, statement, basket).catch((error: unknown) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`withdrawal ${statement.id}: ${String(error)}`),
    )
  })
}
