import type { BrowserContext } from "@playwright/test"
import type { Basket, CheckoutInput } from "@etabli/store-api"
import type { BrowserStack } from "../../support/browser-stack.ts"
import { type Answer, shopperAt, TOURNAI } from "../../support/shop-client.ts"
import type { Locale } from "./words.ts"

export const EMAIL = "camille@example.org"

type Wanted = { locale: Locale; variants: string[]; quantity?: number; payment?: CheckoutInput["payment"] }

/** Gives the browser a basket with these pieces, made as the shop makes one. */
export async function giveBasket(context: BrowserContext, stack: BrowserStack, wanted: Wanted): Promise<Basket> {
  const { locale, variants, quantity = 1 } = wanted
  const lines = variants.map((variant_id) => ({ variant_id, quantity }))
  const basket = must(await shopperFor(stack).post<Basket>("/store/baskets", { locale, lines }))
  await context.addCookies([
    { name: "etabli_basket", value: basket.id, url: stack.shopUrl },
    { name: "etabli_count", value: String(basket.totals.quantity), url: stack.shopUrl },
  ])
  return basket
}

/** The same with every question of the checkout answered: only the order button is left. */
export async function giveAnsweredBasket(context: BrowserContext, stack: BrowserStack, wanted: Wanted) {
  const basket = await giveBasket(context, stack, wanted)
  const delivery = Object.fromEntries(
    basket.groups.map((group) => [group.operator.handle, group.delivery_options[0]?.id]),
  )
  const input = { contact: { email: EMAIL }, address: TOURNAI, delivery, payment: wanted.payment ?? "test_card" }
  return must(await shopperFor(stack).post<Basket>(`/store/baskets/${basket.id}/checkout`, input))
}

const shopperFor = ({ backendUrl, publishableKey }: BrowserStack) => shopperAt({ url: backendUrl, publishableKey })

function must({ status, body }: Answer<Basket>): Basket {
  if (status !== 200) throw new Error(`the basket was refused: ${String(status)} ${JSON.stringify(body)}`)
  return body
}
