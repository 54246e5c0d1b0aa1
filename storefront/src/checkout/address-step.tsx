import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import type { Customer, SavedAddress } from "@/backend/customers.server"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"
import { type AddressValues, addressFields } from "./address-fields"
import { saveAddress } from "./checkout-actions"
import type { CheckoutViewProps } from "./checkout-view"
import { stepFrame } from "./step-frame"

export function AddressStep({ locale, basket, customer, from }: CheckoutViewProps) {
  const t = translator(locale, "checkout")
  const values = firstValues(basket, customer, from)
  return (
    <>
      <p className="mb-5 text-soft">{t("address.hint")}</p>
      <SavedAddresses locale={locale} addresses={customer?.addresses ?? []} />
      <ActionForm
        // The form of another saved address is another form: its fields begin anew.
        key={from}
        id="address-form"
        action={saveAddress}
        spec={{ ...stepFrame(locale), fields: addressFields(locale, values) }}
      />
    </>
  )
}

/** The address asked for, else the basket's, else the customer's first, else the customer's name. */
function firstValues(basket: Basket, customer: Customer | null, from: string | undefined): AddressValues {
  const asked = customer?.addresses.find(({ id }) => id === from)
  const known = asked ?? basket.address ?? customer?.addresses[0]
  return known ? { ...known } : { first_name: customer?.first_name ?? "", last_name: customer?.last_name ?? "" }
}

function SavedAddresses({ locale, addresses }: { locale: Locale; addresses: SavedAddress[] }) {
  const t = translator(locale, "checkout")
  if (addresses.length < 2) return null
  return (
    <div className="mb-5">
      <p className="text-sm font-semibold">{t("address.saved")}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {addresses.map(({ id, street, city }) => (
          <li key={id}>
            <Link
              href={`/${locale}/checkout?edit=address&from=${encodeURIComponent(id)}#address`}
              className="inline-flex min-h-11 items-center rounded border border-line-strong bg-raised px-3 text-sm no-underline"
            >
              {street}, {city}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
