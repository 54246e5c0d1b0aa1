import { type Locale, translator } from "@etabli/i18n"
import type { Customer } from "@/backend/customers.server"
import { Link } from "@/ui/link"

type SignInHintProps = { locale: Locale; customer: Customer | null; isFresh: boolean }

/** An account helps and is never asked for. */
export function SignInHint({ locale, customer, isFresh }: SignInHintProps) {
  const t = translator(locale, "checkout")
  if (customer) return isFresh ? <p className="mb-5 text-soft">{t("prefilled")}</p> : null
  return (
    <p className="mb-5 text-soft">
      {t("sign_in")}{" "}
      <Link href={`/${locale}/account/sign-in?next=checkout`} className="link inline-block py-1 font-semibold text-ink">
        {t("sign_in_link")}
      </Link>{" "}
      {t("sign_in_after")}
    </p>
  )
}
