import type { Basket, CheckoutInput, ErrorBody, Placed } from "@etabli/store-api"
import type { TestBackend } from "./backend.ts"

/** What a call came to: the body as it is, to be checked by the test. */
export type Answer<Body> = { status: number; body: Body }

/** A shopper at one backend: the calls a storefront makes, with nothing hidden. */
export function shopperAt(backend: Pick<TestBackend, "url" | "publishableKey">) {
  async function call<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const response = await fetch(backend.url + path, {
      method,
      headers: { "x-publishable-api-key": backend.publishableKey, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Body }
  }
  const post = <Body>(path: string, body: unknown) => call<Body>("POST", path, body)
  return {
    post,
    get: <Body>(path: string) => call<Body>("GET", path),
    place: (basket: Pick<Basket, "id" | "totals">, extra: object = {}) =>
      post<Placed & ErrorBody>(`/store/baskets/${basket.id}/place`, {
        total_cents: basket.totals.total_cents,
        accept_terms: true,
        ...extra,
      }),
  }
}
export type Shopper = ReturnType<typeof shopperAt>

export const TOURNAI: NonNullable<CheckoutInput["address"]> = {
  first_name: "Camille",
  last_name: "Exemple",
  street: "Rue de l'Essai 1",
  postal_code: "7500",
  city: "Tournai",
  country: "be",
}

type Filling = { lines: { variant_id: string; quantity: number }[]; payment?: CheckoutInput["payment"] }

/** A basket ready to be placed: picked up at each workshop unless the way of payment says otherwise. */
export async function fillBasket(shopper: Shopper, { lines, payment = "transfer" }: Filling): Promise<Basket> {
  const created = await shopper.post<Basket>("/store/baskets", { locale: "fr", lines })
  if (created.status !== 200) throw new Error(`no basket: ${JSON.stringify(created)}`)
  const contact = { email: "camille@example.org" }
  const delivery = Object.fromEntries(
    created.body.groups.map((group) => [group.operator.handle, group.delivery_options[0]?.id]),
  )
  const input = { contact, address: TOURNAI, delivery, payment }
  const filled = await shopper.post<Basket>(`/store/baskets/${created.body.id}/checkout`, input)
  if (filled.status !== 200 || filled.body.missing.length > 0) throw new Error(`not filled: ${JSON.stringify(filled)}`)
  return filled.body
}
