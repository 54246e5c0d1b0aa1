import { type Locale, translator } from "@etabli/i18n"
import type { Address, Basket } from "@etabli/store-api"
import { VatNumberNote } from "./vat-number-note"
import { AgreedDeliveryLines } from "./agreed-delivery"
import { methodWithPlace } from "./delivery-words"

/** What was answered in each section, as it is read over. */
export function ContactAnswer({ locale, basket }: { locale: Locale; basket: Basket }) {
  const { contact, buyer } = basket
  if (!contact) return null
  return (
    <>
      <p>{[contact.email, contact.phone].filter(Boolean).join(" · ")}</p>
      {buyer.type !== "consumer" ? (
        <p>
          {buyer.name}
          {buyer.vat_number ? ` · ${translator(locale, "checkout")("review.vat", { number: buyer.vat_number })}` : null}
        </p>
      ) : null}
      <VatNumberNote locale={locale} basket={basket} />
    </>
  )
}

export function AddressAnswer({ locale, address }: { locale: Locale; address: Address | null }) {
  if (!address) return null
  return (
    <address className="not-italic">
      <span className="block">
        {address.first_name} {address.last_name}
      </span>
      <span className="block">{[address.street, address.street_2].filter(Boolean).join(", ")}</span>
      <span className="block">
        {address.postal_code} {address.city}, {translator(locale, "common")(`country.${address.country}`)}
      </span>
    </address>
  )
}

export function DeliveryAnswer({ locale, basket }: { locale: Locale; basket: Basket }) {
  return (
    <ul>
      {basket.groups.map(({ operator, delivery }) =>
        delivery ? (
          <li key={operator.handle}>
            <strong className="font-semibold">{operator.name}</strong>{" "}
            {methodWithPlace(locale, delivery.method, operator.city)}
            <AgreedDeliveryLines locale={locale} delivery={delivery} />
          </li>
        ) : null,
      )}
    </ul>
  )
}

export function PaymentAnswer({ locale, basket }: { locale: Locale; basket: Basket }) {
  return basket.payment ? <p>{translator(locale, "checkout")(`payment.${basket.payment}`)}</p> : null
}
