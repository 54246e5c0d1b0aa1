import type { Basket, Buyer, CheckoutInput } from "@etabli/store-api"
import { TOURNAI, type Answer, type Shopper } from "./shop-client.ts"

type Address = NonNullable<CheckoutInput["address"]>
const at = (country: Address["country"], postal_code: string, city: string): Address => ({
  ...TOURNAI,
  country,
  postal_code,
  city,
})

/** An address in each country we deliver to. */
export const ADDRESSES = {
  be: TOURNAI,
  fr: at("fr", "59100", "Roubaix"),
  nl: at("nl", "1012 AB", "Amsterdam"),
  lu: at("lu", "1009", "Luxembourg"),
  de: at("de", "50667", "Köln"),
} as const

/** Made-up numbers with right check digits; the played register says of them what their name says. */
export const NUMBERS = {
  valid: "FR 83 999 001 019",
  invalid: "FR 10 999001027",
  silent: "FR34999001035",
  late: "FR58999001043",
  belgian: "BE 0999.001.911",
} as const

export const company = (vat_number: string): Buyer => ({ type: "company", name: "Coopérative d'Exemple", vat_number })

type Filling = {
  lines: { variant_id: string; quantity: number }[]
  country: keyof typeof ADDRESSES
  buyer?: Buyer
  /** Sent home unless something else is said. */
  methods?: string[]
  payment?: CheckoutInput["payment"]
  locale?: "fr" | "nl" | "en"
}

/** A basket filled in as far as the order button; answers the last step as it is, also when it was refused. */
export async function fillTaxed(shopper: Shopper, filling: Filling): Promise<Answer<Basket>> {
  const { lines, country, buyer, methods = ["parcel", "van"], payment = "transfer", locale = "fr" } = filling
  const created = await shopper.post<Basket>("/store/baskets", { locale, lines })
  if (created.status !== 200) throw new Error(`no basket: ${JSON.stringify(created)}`)
  const checkout = `/store/baskets/${created.body.id}/checkout`
  const contact = { email: "camille@example.org" }
  const addressed = await shopper.post<Basket>(checkout, {
    contact,
    address: ADDRESSES[country],
    ...(buyer && { buyer }),
  })
  if (addressed.status !== 200) return addressed
  const delivery = Object.fromEntries(
    addressed.body.groups.map(({ operator, delivery_options }) => {
      const option = methods
        .map((wanted) => delivery_options.find(({ method }) => method === wanted))
        .find((found) => found !== undefined)
      return [operator.handle, option?.id ?? ""]
    }),
  )
  return shopper.post<Basket>(checkout, { delivery, payment })
}
