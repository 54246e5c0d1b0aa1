import { type Locale, translator } from "@etabli/i18n"
import type { ReactNode } from "react"
import type { Customer } from "@/backend/customers.server"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { signOutCustomer } from "./sign-in-actions"

const PAGES = { orders: "/account", addresses: "/account/addresses", data: "/account/data" } as const

type AccountFrameProps = { locale: Locale; customer: Customer; here: keyof typeof PAGES; children: ReactNode }

/** What the signed-in pages share: who, where to, and the way out. */
export function AccountFrame({ locale, customer, here, children }: AccountFrameProps) {
  const t = translator(locale, "account")
  return (
    <div className="page-width py-8 sm:py-12">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="font-display text-lg">{t("hello", { name: customer.first_name || customer.email })}</p>
        <form action={signOutCustomer}>
          <input type="hidden" name="locale" value={locale} />
          <Button type="submit" variant="quiet">
            {t("sign_out")}
          </Button>
        </form>
      </div>
      <nav aria-label={t("nav.label")} className="mt-4 border-b border-line">
        <ul className="-mb-px flex gap-x-5 overflow-x-auto">
          {(["orders", "addresses", "data"] as const).map((page) => (
            <li key={page}>
              <Link
                href={`/${locale}${PAGES[page]}`}
                aria-current={page === here ? "page" : undefined}
                className="inline-flex min-h-12 items-center border-b-2 border-transparent whitespace-nowrap no-underline hover:border-wood aria-[current]:border-action aria-[current]:font-semibold"
              >
                {t(`nav.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-8">{children}</div>
    </div>
  )
}
