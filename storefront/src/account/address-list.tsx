import { type Locale, translator } from "@etabli/i18n"
import { countrySchema } from "@etabli/store-api"
import type { SavedAddress } from "@/backend/customers.server"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { removeAddress } from "./address-actions"

export function AddressList({ locale, addresses }: { locale: Locale; addresses: SavedAddress[] }) {
  const t = translator(locale, "account")
  return (
    <>
      {addresses.length === 0 ? <p className="mt-4">{t("addresses.empty")}</p> : null}
      <ul className="mt-5 grid gap-4 sm:grid-cols-2">
        {addresses.map((address) => (
          <AddressCard key={address.id} locale={locale} address={address} />
        ))}
      </ul>
      <ButtonLink href={`/${locale}/account/addresses?edit=new`} className="mt-6">
        {t("addresses.add")}
      </ButtonLink>
    </>
  )
}

function AddressCard({ locale, address }: { locale: Locale; address: SavedAddress }) {
  const t = translator(locale, "account")
  const short = `${address.street}, ${address.city}`
  return (
    <li className="flex flex-col justify-between rounded-lg border border-line bg-raised p-5">
      <address className="not-italic">
        {addressLines(locale, address).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <div className="mt-3 flex gap-5">
        <Link
          href={`/${locale}/account/addresses?edit=${encodeURIComponent(address.id)}`}
          aria-label={t("addresses.edit_of", { address: short })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("addresses.edit")}
        </Link>
        <form action={removeAddress}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="id" value={address.id} />
          <button type="submit" className="link min-h-11" aria-label={t("addresses.remove_of", { address: short })}>
            {t("addresses.remove")}
          </button>
        </form>
      </div>
    </li>
  )
}

function addressLines(locale: Locale, address: SavedAddress): string[] {
  const country = countrySchema.safeParse(address.country)
  const lines = [
    `${address.first_name} ${address.last_name}`,
    address.street,
    address.street_2,
    `${address.postal_code} ${address.city}`,
    country.success ? translator(locale, "common")(`country.${country.data}`) : address.country,
  ]
  return lines.filter((line) => line.trim() !== "")
}
