import type { Basket, CheckoutInput, ErrorBody, Method, Placed } from "@etabli/store-api"
import type { TestBackend } from "./backend.ts"

/** What a call came to: the body as it is, to be checked by the test. */
export type Answer<Body> = { status: number; body: Body }

type Sent = { method: string; headers: Record<string, string>; body?: string }
/** How a call goes out: its status and its body as text. */
export type Send = (url: string, sent: Sent) => Promise<{ status: number; text: string }>

const sendByFetch: Send = async (url, sent) => {
  const response = await fetch(url, sent)
  return { status: response.status, text: await response.text() }
}

/** A shopper at one backend: the calls a storefront makes, with nothing hidden. */
export function shopperAt(backend: Pick<TestBackend, "url" | "publishableKey">, send = sendByFetch) {
  async function call<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const { status, text } = await send(backend.url + path, {
      method,
      headers: { "x-publishable-api-key": backend.publishableKey, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    })
    return { status, body: JSON.parse(text) as Body }
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

type Filling = {
  lines: { variant_id: string; quantity: number }[]
  payment?: CheckoutInput["payment"]
  /** How it is to come, where that is offered; else as the workshop names it first. */
  method?: Method
  email?: string
}

/** A basket ready to be placed: picked up at each workshop unless the way of payment says otherwise. */
export async function fillBasket(shopper: Shopper, filling: Filling): Promise<Basket> {
  const { lines, payment = "transfer", method, email = "camille@example.org" } = filling
  const created = await shopper.post<Basket>("/store/baskets", { locale: "fr", lines })
  if (created.status !== 200) throw new Error(`no basket: ${JSON.stringify(created)}`)
  const save = (input: object) => shopper.post<Basket>(`/store/baskets/${created.body.id}/checkout`, input)
  const known = { contact: { email }, address: TOURNAI, payment }
  // What can be brought is offered once the address is known.
  const offered = method ? (await save({ contact: { email }, address: TOURNAI })).body : created.body
  const filled = await save({ ...known, delivery: chosenOptions(offered, method) })
  if (filled.status !== 200 || filled.body.missing.length > 0) throw new Error(`not filled: ${JSON.stringify(filled)}`)
  return filled.body
}

function chosenOptions({ groups }: Basket, method: Method | undefined) {
  return Object.fromEntries(
    groups.map(({ operator, delivery_options: options }) => {
      const option = options.find((each) => each.method === method) ?? options[0]
      return [operator.handle, option?.id]
    }),
  )
}
