import { type Locale, translator } from "@etabli/i18n"
import type { Customer } from "@/backend/customers.server"
import { addressFields } from "@/checkout/address-fields"
import { ActionForm } from "@/forms/action-form.client"
import { Link } from "@/ui/link"
import { accountFrame } from "./account-texts"
import { keepAddress } from "./address-actions"

type AddressEditorProps = { locale: Locale; customer: Customer; id: string }

/** Changes a saved address; an id that is none of the customer's begins a new one. */
export function AddressEditor({ locale, customer, id }: AddressEditorProps) {
  const t = translator(locale, "account")
  const known = customer.addresses.find((address) => address.id === id)
  const values = known ?? { first_name: customer.first_name, last_name: customer.last_name }
  const spec = {
    ...accountFrame(locale, t("addresses.save")),
    hidden: { locale, ...(known && { id }) },
    fields: addressFields(locale, values),
  }
  return (
    <div className="mt-6 max-w-xl">
      <h2 className="mb-4 text-lg">{known ? t("addresses.edit_title") : t("addresses.add")}</h2>
      <ActionForm id="address" action={keepAddress} spec={spec} />
      <Link href={`/${locale}/account/addresses`} className="link mt-4 inline-flex min-h-11 items-center">
        {t("addresses.cancel")}
      </Link>
    </div>
  )
}
