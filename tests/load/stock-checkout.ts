import { z } from "zod"
import { oneOf } from "./clients.ts"
import { sendLightly } from "./light-client.ts"
import type { StockGoods } from "./stock-shop.ts"

const address = {
  first_name: "Camille",
  last_name: "Exemple",
  address_1: "Rue de l'Essai 1",
  city: "Tournai",
  country_code: "be",
  postal_code: "7500",
}

const cartAnswer = z.object({ cart: z.object({ id: z.string() }) })
const optionsAnswer = z.object({ shipping_options: z.array(z.object({ id: z.string() })).min(1) })
const collectionAnswer = z.object({ payment_collection: z.object({ id: z.string() }) })
const completeAnswer = z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) })

/** The shortest stock checkout of one piece: seven requests, in the order in which Medusa lets a cart complete. */
export async function buyFromStock(url: string, goods: StockGoods): Promise<void> {
  const ask = caller(url, goods.key)
  const cart = { region_id: goods.regionId, email: "camille@example.org" }
  const addressed = { ...cart, shipping_address: address, billing_address: address }
  const { id } = cartAnswer.parse(await ask("POST", "/store/carts", addressed)).cart
  await ask("POST", `/store/carts/${id}/line-items`, { variant_id: oneOf(goods.variantIds), quantity: 1 })
  const { shipping_options } = optionsAnswer.parse(await ask("GET", `/store/shipping-options?cart_id=${id}`))
  await ask("POST", `/store/carts/${id}/shipping-methods`, { option_id: shipping_options[0]?.id })
  const { payment_collection } = collectionAnswer.parse(
    await ask("POST", "/store/payment-collections", { cart_id: id }),
  )
  const provider = { provider_id: "pp_system_default" }
  await ask("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, provider)
  completeAnswer.parse(await ask("POST", `/store/carts/${id}/complete`, {}))
}

function caller(url: string, key: string) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const { status, text } = await sendLightly(url + path, {
      method,
      headers: { "x-publishable-api-key": key, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (status === 200) return JSON.parse(text)
    throw new Error(`stock Medusa: ${method} ${path} answered ${status}: ${text}`)
  }
}
